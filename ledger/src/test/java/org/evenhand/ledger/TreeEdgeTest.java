package org.evenhand.ledger;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.ArrayList;
import java.util.HexFormat;
import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

class TreeEdgeTest {

    private static final HexFormat HEX = HexFormat.of();

    /** The inputs and roots that every Certificate Transparency log is tested with. */
    private static final List<String> PUBLISHED_LEAVES =
            List.of("", "00", "10", "2021", "3031", "40414243", "5051525354555657", "606162636465666768696a6b6c6d6e6f");

    private static final List<String> PUBLISHED_ROOTS = List.of(
            "6e340b9cffb37a989ca544e6bb780a2c78901d3fb33738768511a30617afa01d",
            "fac54203e7cc696cf0dfcb42c92a1d9dbaf70ad9e621f4bd8d98662f00e3c125",
            "aeb6bcfe274b70a14fb067a5e5578264db0fa9b51af5e0ba159158f329e06e77",
            "d37ee418976dd95753c1c73862b9398fa2a2cf9b4ff0fdfe8b30cd95209614b7",
            "4e3bbb1f7b478dcfe71fb631631519a3bca12c9aefca1612bfce4c13a86264d4",
            "76e67dadbcdf1e10e1b74ddc608abd2f98dfb16fbce75277b5232a127f2087ef",
            "ddb89be403809e325750d3d263cd78929c2942b7942a34b77e122c9594a74c8c",
            "5dc9da79a70659a9ad559cb701ded9a2ab9d823aad2f4960cfe370eff4604328");

    @Test
    void the_published_roots_come_out() {
        var edge = new TreeEdge();
        assertThat(edge.root()).isEqualTo(Merkle.emptyRoot());
        for (int i = 0; i < PUBLISHED_LEAVES.size(); i++) {
            edge.enter(Merkle.leafHash(HEX.parseHex(PUBLISHED_LEAVES.get(i))));
            assertThat(HEX.formatHex(edge.root())).isEqualTo(PUBLISHED_ROOTS.get(i));
        }
    }

    @Test
    void every_root_of_a_small_tree_is_the_references() {
        List<byte[]> leaves = leaves(600);
        var edge = new TreeEdge();
        for (int size = 1; size <= leaves.size(); size++) {
            edge.enter(leaves.get(size - 1));
            assertThat(edge.size()).isEqualTo(size);
            assertThat(edge.root())
                    .as("root of %d leaves", size)
                    .isEqualTo(ReferenceTree.root(leaves.subList(0, size)));
        }
    }

    @Test
    void tiles_of_two_levels_are_the_references() {
        List<byte[]> leaves = leaves(256 * 256 + 300);
        var edge = new TreeEdge();
        List<Tile> tiles =
                leaves.stream().flatMap(leaf -> edge.enter(leaf).stream()).toList();
        assertThat(tiles).hasSize(256 + 1 + 1);
        for (Tile tile : tiles) {
            byte[] reference = ReferenceTree.tile(leaves, tile.level(), (int) tile.index());
            assertThat(tile.hashes())
                    .as("tile %d/%d", tile.level(), tile.index())
                    .isEqualTo(reference);
        }
        assertThat(tiles.stream().filter(tile -> tile.level() == 1).toList())
                .singleElement()
                .satisfies(tile -> assertThat(tile.root()).isEqualTo(ReferenceTree.root(leaves.subList(0, 65536))));
        assertThat(edge.root()).isEqualTo(ReferenceTree.root(leaves));
    }

    @Test
    void an_edge_is_loaded_from_what_is_stored_at_any_size() {
        List<byte[]> leaves = leaves(256 * 256 + 300);
        var grown = new TreeEdge();
        List<Tile> tiles = new ArrayList<>();
        for (int size = 1; size <= leaves.size(); size++) {
            tiles.addAll(grown.enter(leaves.get(size - 1)));
            if (size < 600 || size % 256 < 2 || size > 65530) {
                TreeEdge loaded = TreeEdge.of(size, unfinished(leaves, tiles, size));
                assertThat(loaded.root()).as("root of %d leaves", size).isEqualTo(grown.root());
            }
        }
    }

    @Test
    void a_loaded_edge_grows_like_the_one_that_was_stored() {
        List<byte[]> leaves = leaves(1000);
        var grown = new TreeEdge();
        List<Tile> tiles = leaves.subList(0, 700).stream()
                .flatMap(leaf -> grown.enter(leaf).stream())
                .toList();
        TreeEdge loaded = TreeEdge.of(700, unfinished(leaves, tiles, 700));
        for (byte[] leaf : leaves.subList(700, 1000)) {
            assertThat(loaded.enter(leaf)).usingRecursiveComparison().isEqualTo(grown.enter(leaf));
            assertThat(loaded.root()).isEqualTo(grown.root());
        }
    }

    @Test
    void what_is_entered_into_a_copy_leaves_the_original_alone() {
        var edge = new TreeEdge();
        leaves(255).forEach(edge::enter);
        byte[] root = edge.root();
        TreeEdge copy = edge.copy();
        leaves(2).forEach(copy::enter);
        assertThat(edge.root()).isEqualTo(root);
        assertThat(edge.enter(leaves(1).getFirst())).hasSize(1);
    }

    @Test
    void an_edge_that_lacks_a_hash_is_refused() {
        assertThatThrownBy(() -> TreeEdge.of(3, List.of(leaves(2)))).isInstanceOf(IllegalArgumentException.class);
    }

    private static List<List<byte[]>> unfinished(List<byte[]> leaves, List<Tile> tiles, int size) {
        return List.of(
                leaves.subList(size & ~255, size),
                rootsFrom(tiles, 0, size >> 8 & ~255).toList(),
                rootsFrom(tiles, 1, size >> 16 & ~255).toList());
    }

    private static Stream<byte[]> rootsFrom(List<Tile> tiles, int level, int index) {
        return tiles.stream()
                .filter(tile -> tile.level() == level && tile.index() >= index)
                .map(Tile::root);
    }

    private static List<byte[]> leaves(int count) {
        return IntStream.range(0, count)
                .mapToObj(i -> Merkle.leafHash(Integer.toString(i).getBytes()))
                .toList();
    }
}

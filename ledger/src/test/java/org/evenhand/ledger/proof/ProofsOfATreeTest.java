package org.evenhand.ledger.proof;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.ArrayList;
import java.util.HexFormat;
import java.util.List;
import org.evenhand.ledger.Hashes;
import org.evenhand.ledger.Merkle;
import org.evenhand.ledger.ReferenceTree;
import org.evenhand.ledger.Refuted;
import org.evenhand.ledger.TilesOf;
import org.evenhand.ledger.Tree;
import org.junit.jupiter.api.Test;

/** Every proof of every small tree, and of trees around the edges of tiles, against the slow reference. */
class ProofsOfATreeTest {

    private static final List<byte[]> LEAVES = TilesOf.numbered(66_000);

    @Test
    void every_leaf_of_every_small_tree_is_proven_and_no_other() {
        for (int size = 1; size <= 70; size++) {
            Tree tree = tree(size);
            byte[] root = ReferenceTree.root(LEAVES.subList(0, size));
            assertThat(tree.root()).isEqualTo(root);
            for (int index = 0; index < size; index++) {
                var proof = new Inclusion(index, size, tree.inclusion(index));
                proof.check(LEAVES.get(index), root);
                byte[] wrong = LEAVES.get(index + 1);
                assertThatThrownBy(() -> proof.check(wrong, root)).isInstanceOf(Refuted.class);
            }
        }
    }

    @Test
    void a_proof_holds_for_its_index_and_size_alone() {
        for (int size = 1; size <= 33; size++) {
            Tree tree = tree(size);
            byte[] root = tree.root();
            for (int index = 0; index < size; index++) {
                List<byte[]> path = tree.inclusion(index);
                byte[] leaf = LEAVES.get(index);
                for (int other = 0; other < size; other++) {
                    if (other != index) {
                        var moved = new Inclusion(other, size, path);
                        assertThatThrownBy(() -> moved.check(leaf, root))
                                .as("index %d as %d of %d", index, other, size)
                                .isInstanceOf(Refuted.class);
                    }
                }
            }
        }
    }

    @Test
    void every_small_tree_continues_every_smaller_one() {
        for (int size = 1; size <= 70; size++) {
            Tree tree = tree(size);
            for (int old = 0; old <= size; old++) {
                byte[] before = ReferenceTree.root(LEAVES.subList(0, old));
                new Consistency(old, size, tree.consistency(old)).check(before, tree.root());
            }
        }
    }

    @Test
    void a_changed_leaf_before_the_old_size_is_found_wherever_it_is() {
        int size = 37;
        for (int old = 1; old < size; old++) {
            byte[] before = ReferenceTree.root(LEAVES.subList(0, old));
            for (int changed = 0; changed < old; changed++) {
                List<byte[]> forged = new ArrayList<>(LEAVES.subList(0, size));
                forged.set(changed, LEAVES.get(60_000));
                var fork = new Tree(size, TilesOf.leaves(forged));
                var proof = new Consistency(old, size, fork.consistency(old));
                assertThatThrownBy(() -> proof.check(before, fork.root()))
                        .as("leaf %d of %d, continued to %d", changed, old, size)
                        .isInstanceOf(Refuted.class)
                        .hasMessageContaining("before leaf " + old);
            }
        }
    }

    @Test
    void trees_around_the_edges_of_tiles_are_proven() {
        for (int size : List.of(255, 256, 257, 511, 512, 513, 65_535, 65_536, 65_537, 65_793)) {
            Tree tree = tree(size);
            byte[] root = tree.root();
            assertThat(root).isEqualTo(ReferenceTree.root(LEAVES.subList(0, size)));
            for (int index : List.of(0, 1, 254, size / 2, size - 2, size - 1)) {
                new Inclusion(index, size, tree.inclusion(index)).check(LEAVES.get(index), root);
                assertThat(tree.leaf(index)).isEqualTo(LEAVES.get(index));
            }
            for (int old : List.of(1, 2, 200, 255, size / 3, size - 1)) {
                new Consistency(old, size, tree.consistency(old))
                        .check(tree(old).root(), root);
            }
        }
    }

    /** The proofs that the original Certificate Transparency tests use, over the published leaves. */
    @Test
    void the_published_proofs_come_out() {
        HexFormat hex = HexFormat.of();
        List<byte[]> leaves = List.of(
                        "",
                        "00",
                        "10",
                        "2021",
                        "3031",
                        "40414243",
                        "5051525354555657",
                        "606162636465666768696a6b6c6d6e6f")
                .stream()
                .map(leaf -> Merkle.leafHash(hex.parseHex(leaf)))
                .toList();
        var eight = new Tree(8, TilesOf.leaves(leaves));
        assertThat(eight.inclusion(5).stream().map(hex::formatHex))
                .containsExactly(
                        "bc1a0643b12e4d2d7c77918f44e0f4f79a838b6cf9ec5b5c283e1f4d88599e6b",
                        "ca854ea128ed050b41b35ffc1b87b8eb2bde461e9e3b5596ece6b9d5975a0ae0",
                        "d37ee418976dd95753c1c73862b9398fa2a2cf9b4ff0fdfe8b30cd95209614b7");
        assertThat(eight.consistency(6).stream().map(hex::formatHex))
                .containsExactly(
                        "0ebc5d3437fbe2db158b9f126a1d118e308181031d0a949f8dededebc558ef6a",
                        "ca854ea128ed050b41b35ffc1b87b8eb2bde461e9e3b5596ece6b9d5975a0ae0",
                        "d37ee418976dd95753c1c73862b9398fa2a2cf9b4ff0fdfe8b30cd95209614b7");
    }

    @Test
    void a_proof_with_a_hash_too_many_or_too_few_is_refused() {
        Tree tree = tree(21);
        byte[] root = tree.root();
        for (int index = 0; index < 21; index++) {
            List<byte[]> path = tree.inclusion(index);
            byte[] leaf = LEAVES.get(index);
            List<byte[]> longer = new ArrayList<>(path);
            longer.add(root);
            var tooLong = new Inclusion(index, 21, longer);
            var tooShort = new Inclusion(index, 21, path.subList(0, path.size() - 1));
            assertThatThrownBy(() -> tooLong.check(leaf, root)).isInstanceOf(Refuted.class);
            assertThatThrownBy(() -> tooShort.check(leaf, root)).isInstanceOf(Refuted.class);
        }
        List<byte[]> consistency = new ArrayList<>(tree.consistency(13));
        byte[] old = tree(13).root();
        assertThatThrownBy(() ->
                        new Consistency(13, 21, consistency.subList(0, consistency.size() - 1)).check(old, root))
                .isInstanceOf(Refuted.class);
        consistency.add(root);
        assertThatThrownBy(() -> new Consistency(13, 21, consistency).check(old, root))
                .isInstanceOf(Refuted.class);
        assertThatThrownBy(() -> new Consistency(13, 21, List.of()).check(old, root))
                .isInstanceOf(Refuted.class);
        assertThatThrownBy(() -> new Consistency(21, 21, consistency).check(root, root))
                .isInstanceOf(Refuted.class);
        assertThatThrownBy(() -> new Consistency(22, 21, List.of()).check(root, root))
                .isInstanceOf(Refuted.class);
        assertThatThrownBy(() -> new Consistency(0, 21, List.of()).check(root, root))
                .isInstanceOf(Refuted.class);
    }

    @Test
    void sizes_and_indexes_out_of_range_are_refused() {
        Tree tree = tree(5);
        byte[] leaf = LEAVES.getFirst();
        byte[] root = tree.root();
        for (long index : new long[] {-1, 5, Long.MAX_VALUE, Long.MIN_VALUE}) {
            assertThatThrownBy(() -> tree.inclusion(index)).isInstanceOf(Refuted.class);
            assertThatThrownBy(() -> tree.leaf(index)).isInstanceOf(Refuted.class);
            assertThatThrownBy(() -> new Inclusion(index, 5, List.of()).check(leaf, root))
                    .isInstanceOf(Refuted.class);
        }
        assertThatThrownBy(() -> tree.consistency(6)).isInstanceOf(Refuted.class);
        assertThatThrownBy(() -> tree.consistency(-1)).isInstanceOf(Refuted.class);
        assertThatCode(() -> new Inclusion(0, 1, List.of()).check(leaf, leaf)).doesNotThrowAnyException();
    }

    @Test
    void a_tile_that_is_too_short_is_refused() {
        var tree = new Tree(300, path -> new byte[32]);
        assertThatThrownBy(tree::root).isInstanceOf(Refuted.class).hasMessageContaining("shorter");
        assertThat(Hashes.same(new Tree(0, path -> new byte[0]).root(), Merkle.emptyRoot()))
                .isTrue();
    }

    private static Tree tree(int size) {
        return new Tree(size, TilesOf.leaves(LEAVES.subList(0, size)));
    }
}

package org.evenhand.ledger;

import java.util.Locale;

/**
 * Where C2SP tlog-tiles puts a tile: {@code tile/0/x001/x234/067}, with {@code .p/112} for a partial one.
 *
 * @param level 0 to 7: a log of 2^63 leaves has no more
 * @param index of the tile within its level
 * @param width 1 to 256 hashes, 256 for a full tile
 */
public record TilePath(int level, long index, int width) {

    public TilePath {
        if (level < 0 || level > 63 || index < 0 || width < 1 || width > Tile.WIDTH) {
            throw new Refuted("there is no such tile");
        }
    }

    public boolean full() {
        return width == Tile.WIDTH;
    }

    /** Of the level's hashes. */
    public String hashes() {
        return "tile/" + level + "/" + tail();
    }

    /** Of the entries beneath it, which only level 0 has. */
    public String entries() {
        return "tile/entries/" + tail();
    }

    private String tail() {
        var path = new StringBuilder(three(index % 1000));
        for (long rest = index / 1000; rest > 0; rest /= 1000) {
            path.insert(0, "x" + three(rest % 1000) + "/");
        }
        return full() ? path.toString() : path + ".p/" + width;
    }

    private static String three(long part) {
        return String.format(Locale.ROOT, "%03d", part);
    }

    /** How many hashes the last, partial tile of a level has, 0 if the level ends with a full one. */
    public static int partialWidth(long size, int level) {
        return level >= 8 ? 0 : (int) (size >> 8 * level & Tile.WIDTH - 1);
    }

    /**
     * Reads what follows {@code tile/} in an address.
     *
     * @param level {@code 0} … {@code 63}, or the word {@code entries} for level 0
     * @param tail {@code x001/234} or {@code x001/234.p/5}
     * @throws Refuted for any other spelling
     */
    public static TilePath of(String level, String tail) {
        int at = level.equals("entries") ? 0 : Math.toIntExact(Math.min(64, Decimal.of(level, "tile's level")));
        String digits = tail;
        int width = Tile.WIDTH;
        int partial = tail.indexOf(".p/");
        if (partial >= 0) {
            digits = tail.substring(0, partial);
            width = (int) Math.min(Tile.WIDTH + 1L, Decimal.of(tail.substring(partial + 3), "tile's width"));
            if (width >= Tile.WIDTH) {
                throw new Refuted("a partial tile has 1 to 255 hashes");
            }
        }
        TilePath path = new TilePath(at, index(digits), width);
        if (!path.tail().equals(tail)) {
            throw new Refuted("a tile's index is written in groups of three digits");
        }
        return path;
    }

    private static long index(String digits) {
        String plain = digits.replace("x", "").replace("/", "");
        if (plain.isEmpty() || plain.length() > 18 || !plain.chars().allMatch(c -> c >= '0' && c <= '9')) {
            throw new Refuted("a tile's index is written in groups of three digits");
        }
        return Long.parseLong(plain);
    }
}

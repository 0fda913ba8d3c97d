#!/usr/bin/env python3
"""Makes NotoSansRapport-{Regular,Bold,Italic}.ttf from the published Noto fonts.

Usage: maak.py FOLDER_WITH_NOTO_TTF OUTPUT_FOLDER   (needs fontTools; made with version 4.38
and the Noto release of December 2020)
"""
import sys
import tempfile

from fontTools import merge, subset
from fontTools.ttLib import TTFont

BRON, DOEL = sys.argv[1] + "/", sys.argv[2] + "/"


def reeks(*paren):
    return [u for a, b in paren for u in range(a, b + 1)]


TEKST = reeks(
    (0x20, 0x7E), (0xA0, 0x24F), (0x259, 0x259), (0x2BB, 0x2BD), (0x2C6, 0x2DD),
    (0x300, 0x304), (0x306, 0x30C), (0x323, 0x323), (0x326, 0x328),  # loose accents
    (0x370, 0x3FF), (0x400, 0x45F), (0x490, 0x491), (0x1E00, 0x1EFF),
    (0x2000, 0x2064), (0x2070, 0x208E), (0x20A0, 0x20BF), (0x2100, 0x214F),
    (0xFB01, 0xFB02), (0xFFFD, 0xFFFD), (0x25CC, 0x25CC))
TEKENS = reeks(
    (0x2190, 0x2195), (0x21D0, 0x21D5), (0x2212, 0x2212), (0x221A, 0x221A), (0x221E, 0x221E),
    (0x2248, 0x2248), (0x2260, 0x2260), (0x2264, 0x2265), (0x25A0, 0x25A1), (0x25AA, 0x25AB),
    (0x25B2, 0x25B6), (0x25BA, 0x25BA), (0x25BC, 0x25BC), (0x25C6, 0x25C7), (0x25CB, 0x25CB),
    (0x25CF, 0x25CF), (0x2605, 0x2606), (0x2610, 0x2612), (0x2713, 0x2718), (0x27A2, 0x27A2))
WEG = ["GDEF", "GPOS", "GSUB", "gasp", "MATH", "STAT", "DSIG", "kern"]


def knip(bron, doel, tekens):
    o = subset.Options()
    o.layout_features, o.hinting, o.notdef_outline, o.name_IDs = [], False, True, ["*"]
    o.drop_tables += WEG
    font = subset.load_font(bron, o)
    s = subset.Subsetter(o)
    s.populate(unicodes=tekens)
    s.subset(font)
    subset.save_font(font, doel, o)


def maak(stijl, tmp):
    bron = BRON + f"NotoSans-{stijl}.ttf"
    er = set(TEKST) & set(TTFont(bron).getBestCmap())
    delen = [f"{tmp}/tekst.ttf"]
    knip(bron, delen[0], er)
    for naam in ("Math", "Symbols2", "Symbols"):
        extra = BRON + f"NotoSans{naam}-Regular.ttf"
        nieuw = (set(TEKENS) - er) & set(TTFont(extra).getBestCmap())
        if nieuw:
            delen.append(f"{tmp}/{naam}.ttf")
            knip(extra, delen[-1], nieuw)
            er |= nieuw
    uit, tekst = merge.Merger().merge(delen), TTFont(delen[0])
    for a in ("ascent", "descent", "lineGap"):  # the lines stay those of the text font
        setattr(uit["hhea"], a, getattr(tekst["hhea"], a))
    for a in ("sTypoAscender", "sTypoDescender", "sTypoLineGap", "usWinAscent",
              "usWinDescent", "sCapHeight", "sxHeight"):
        setattr(uit["OS/2"], a, getattr(tekst["OS/2"], a))
    uit["name"] = tekst["name"]
    for n in uit["name"].names:
        if n.nameID in (1, 3, 4, 6, 16):
            n.string = str(n).replace("NotoSans", "NotoSansRapport").replace("Noto Sans", "Noto Sans Rapport")
    uit["head"].created = uit["head"].modified = tekst["head"].created
    uit.save(f"{DOEL}/NotoSansRapport-{stijl}.ttf")


with tempfile.TemporaryDirectory() as tmp:
    for stijl in ("Regular", "Bold", "Italic"):
        maak(stijl, tmp)

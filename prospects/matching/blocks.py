"""Candidate pairs: rows of a table that share a key, with hot keys held down."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from concurrent.futures import ThreadPoolExecutor

import numpy as np

from prospects.matching.facts import TAIL
from prospects.matching.keys import Rule, derived_of_name, sounds, street_sound
from prospects.matching.names import Rarity
from prospects.matching.table import Coded, Codes, Table, combined, first_of, joined

_NEIGHBOURS = 6
_MOST_BITS = 63
_BUCKETS = 4_194_301  # a prime: what keys leave over by it spreads
# A key of more rows than this tells nothing at all.
_HOPELESS = 20_000
# A pair of rows and a rule are packed into one number: 2 x 29 bits and 5.
_RULE_BITS = 5


def keyed(table: Table, rarity: Rarity) -> Table:
    """Return the table with the columns that the rules' keys are made of."""
    columns = dict(table.columns)
    columns["phone_tail"] = _tails(table["phone"])
    columns["street_sound"] = table["street"].folded(street_sound)
    if "name" in table:
        columns |= _of_names(table["name"], rarity)
    if "first" in table or "last" in table:
        columns["last_sound"] = table["last"].recoded(sounds(table["last"].texts[1:]))
        columns["first_sound"] = table["first"].recoded(sounds(table["first"].texts[1:]))
        columns["employer"] = first_of(table["domain"], table["company"])
        columns["whole"] = _unordered(table["first"], table["last"])
        columns["sounds"] = _unordered(columns["first_sound"], columns["last_sound"])
    return Table(table.size, columns)


def _tails(phone: Coded) -> Coded:
    """Number the last digits of folded telephone numbers; the texts are left out."""
    tails = np.where(phone.codes > 0, phone.figures[0][phone.codes] % 10**TAIL + 1, 0)
    return Coded(tails, [""])


def _of_names(names: Coded, rarity: Rarity) -> dict[str, Coded]:
    parts = [derived_of_name(text, rarity) if text else {} for text in names.texts]
    kinds = ("word1", "word2", "word3", "pair1", "pair2", "pair3", "squashed", "initials")
    made = {}
    for kind in kinds:
        coded = Coded.of(part.get(kind, "") for part in parts)
        made[kind] = Coded(coded.codes[names.codes], coded.texts)
    return made


def _unordered(first: Coded, last: Coded) -> Coded:
    """Number the pairs of two columns' texts without their order; 0 where one is empty.

    The texts are left out: all that is asked is which rows share a pair.
    """
    one, other = joined([first, last])
    low, high = np.minimum(one.codes, other.codes), np.maximum(one.codes, other.codes)
    return Coded(np.where(low > 0, low * len(one.texts) + high, 0), [""])


def pairs(
    table: Table, rules: Sequence[Rule], order: Sequence[Coded]
) -> tuple[Codes, Codes, Codes]:
    """Return every pair of rows that shares a key, once, the smaller row first, sorted; and by
    which rules, as bits.

    By the columns of `order`, the first counting most, the rows of a hot key are sorted, so that
    neighbours are alike.
    """
    width = table.size.bit_length()

    def found(place: int) -> Codes:
        parts = [np.zeros(0, dtype=np.int64)]
        for one, other in _of_rule(table, rules[place], order):
            pair = np.minimum(one, other) << width | np.maximum(one, other)
            # A row that has a key twice is no pair.
            parts.append((pair << _RULE_BITS | place)[one != other])
        return np.concatenate(parts)

    # Two rules at a time: most of the work is numpy's sorting, which lets others run.
    with ThreadPoolExecutor(2) as pool:
        packed = np.sort(np.concatenate(list(pool.map(found, range(len(rules))))))
    pair = packed >> _RULE_BITS
    starts = np.flatnonzero(np.r_[True, pair[1:] != pair[:-1]]) if len(pair) else pair
    bits = np.int64(1) << (packed & ((1 << _RULE_BITS) - 1))
    shared = np.bitwise_or.reduceat(bits, starts) if len(starts) else bits
    pair = pair[starts]
    return pair >> width, pair & ((1 << width) - 1), shared


def _of_rule(table: Table, rule: Rule, order: Sequence[Coded]) -> Iterator[tuple[Codes, Codes]]:
    rows, keys = _holders(table, rule)
    rows, keys = _by_key(rows, keys)
    starts, sizes = _runs(keys)
    most = abs(rule.most)
    usual = sizes <= most
    for size in np.unique(sizes[usual]).tolist():
        yield all_pairs(rows, starts[sizes == size], size)
    if rule.most > 0:
        hot = (sizes > most) & (sizes <= _HOPELESS)
        if hot.any():
            yield _neighbours(rows, starts[hot], sizes[hot], order)


def _runs(keys: Codes) -> tuple[Codes, Codes]:
    """Return where in sorted keys each run of two and more equal ones begins, and its length."""
    same = np.flatnonzero(keys[1:] == keys[:-1])
    first = np.flatnonzero(np.diff(same, prepend=-2) > 1)
    return same[first], np.diff(first, append=len(same)) + 1


def _by_key(rows: Codes, keys: Codes) -> tuple[Codes, Codes]:
    """Sort the rows by key; rows of one key stay in their order.

    Where a key and a place are too long for one number, rows that surely share their key with
    nobody are left out.
    """
    width = len(keys).bit_length()
    if not len(keys) or int(keys.max()).bit_length() + width > _MOST_BITS:
        bucket = keys % _BUCKETS
        may_share = np.flatnonzero(np.bincount(bucket, minlength=1)[bucket] > 1)
        rows, keys = rows[may_share], keys[may_share]
        order = np.argsort(keys, kind="stable")
        return rows[order], keys[order]
    # One number a row, key before place: sorting plain numbers is many times quicker.
    packed = np.sort(keys << width | np.arange(len(keys)))
    return rows[packed & ((1 << width) - 1)], packed >> width


def _holders(table: Table, rule: Rule) -> tuple[Codes, Codes]:
    """Return the rows that have a key of the rule, and the key's number."""
    ways = [way for way in rule.ways if all(field in table for field in way)]
    if len(ways) > 1 and len(ways[0]) == 1:
        # Several columns of one sort, such as the telling words: equal texts are one key.
        apart = [column.codes for column in joined([table[way[0]] for way in ways])]
    else:
        apart, above = [], 0
        for way in ways:
            own = combined([table[field] for field in way])
            apart.append(np.where(own > 0, own + above, 0))
            above += int(own.max(initial=0))
    nobody = [np.zeros(0, dtype=np.int64)]
    holders = [np.flatnonzero(own) for own in apart]
    keys = [own[rows] for own, rows in zip(apart, holders, strict=True)]
    return np.concatenate(nobody + holders), np.concatenate(nobody + keys)


def all_pairs(rows: Codes, starts: Codes, size: int) -> tuple[Codes, Codes]:
    """Return every pair within each run of `size` rows that begins at one of `starts`."""
    one, other = np.triu_indices(size, k=1)
    return rows[(starts[:, None] + one).ravel()], rows[(starts[:, None] + other).ravel()]


def _neighbours(
    rows: Codes, starts: Codes, sizes: Codes, order: Sequence[Coded]
) -> tuple[Codes, Codes]:
    """Pair each row of a hot key with the next few in alphabetical order."""
    inside = np.concatenate(
        [np.arange(s, s + n) for s, n in zip(starts.tolist(), sizes.tolist(), strict=True)]
    )
    ends = np.repeat(starts + sizes, sizes)
    rows = rows.copy()
    rows[inside] = rows[inside[np.lexsort((_alphabetical(order, rows[inside]), ends))]]
    ones, others = [], []
    for step in range(1, _NEIGHBOURS + 1):
        fits = inside + step < ends
        ones.append(rows[inside[fits]])
        others.append(rows[inside[fits] + step])
    return np.concatenate(ones), np.concatenate(others)


def _alphabetical(columns: Sequence[Coded], rows: Codes) -> Codes:
    """Return the place of each row in the alphabetical order of the columns, then of the table."""
    each, back = np.unique(rows, return_inverse=True)
    ranks = []
    for column in columns:
        codes, place = np.unique(column.codes[each], return_inverse=True)
        texts = [column.texts[code] for code in codes.tolist()]
        ranks.append(_places(np.array(sorted(range(len(texts)), key=texts.__getitem__)))[place])
    places: Codes = _places(np.lexsort(ranks[::-1]))[back]
    return places


def _places(order: Codes) -> Codes:
    """Return where in an order each of its numbers stands."""
    places = np.empty(len(order), dtype=np.int64)
    places[order] = np.arange(len(order))
    return places

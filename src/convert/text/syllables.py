"""Words to whether they are Vietnamese syllables: onset, rime and tone by the rules of the spelling."""

from __future__ import annotations

import unicodedata
from collections import Counter
from functools import cache, lru_cache

from convert.patterns import pattern

_ONSETS = "b ch c d đ gh gi g h kh k l m ngh ng nh n ph p qu q r s th tr t v x"
_RIMES = """
a ac ach ai am an ang anh ao ap at au ay ăc ăm ăn ăng ăp ăt â âc âm ân âng âp ât âu ây
e ec em en eng eo ep et ê êch êm ên êng ênh êp êt êu
i ia ich im in inh ip it iu iêc iêm iên iêng iêp iêt iêu
o oa oac oach oai oam oan oang oanh oao oap oat oay oăc oăm oăn oăng oăt oc oe oen oeo oet oi om on ong ooc oong op ot
ô ôc ôi ôm ôn ông ôp ôt ơ ơi ơm ơn ơp ơt
u ua uâ uân uâng uât uây uc uê uêch uên uênh uêt ui um un ung uơ uôc uôi uôm uôn uông uôt up ut
uy uya uych uyên uyêt uyn uynh uyp uyt uyu
ư ưa ưc ưi ưm ưn ưng ưt ưu ươc ươi ươm ươn ương ươp ươt ươu
y yêm yên yêng yêt yêu ynh yt
"""
_TONES = dict.fromkeys(map(ord, "\u0300\u0301\u0303\u0309\u0323"))
_STOPPED = ("p", "t", "c", "ch")
_WORD = pattern(r"(?:[^\W\d_]|[\u00a1-\u00bf])(?:[^\W\d_]|[\u00a1-\u00bf\u0300-\u036f])*")


@cache
def _rimes() -> frozenset[str]:
    return frozenset(unicodedata.normalize("NFD", _RIMES).split())


@cache
def _onsets() -> tuple[str, ...]:
    return (*unicodedata.normalize("NFC", _ONSETS).split(), "")


@lru_cache(maxsize=65536)
def is_syllable(word: str) -> bool:
    """Whether a word, in any normal form and case, is spelt as a Vietnamese syllable."""
    if not word or len(word) > 16:
        return False
    whole = unicodedata.normalize("NFC", word)
    if not (whole[1:].islower() or whole.isupper() or len(whole) == 1):
        return False
    apart = unicodedata.normalize("NFD", word.lower())
    plain = apart.translate(_TONES)
    if len(apart) - len(plain) > 1:
        return False
    tone = next((mark for mark in apart if ord(mark) in _TONES), "")
    return any(plain.startswith(onset) and _is_rime(plain[len(onset) :], tone, onset) for onset in _onsets())


def _is_rime(rime: str, tone: str, onset: str) -> bool:
    if rime.endswith(_STOPPED) and tone not in ("\u0301", "\u0323"):
        return False
    known = _rimes()
    if onset == "gi":
        return rime in known or "i" + rime in known
    return rime in known or (onset in ("q", "qu") and "u" + rime in known)


def told(text: str) -> Counter[str]:
    """The words of a text that tell its encoding, those with more than ASCII in them, and how often each stands.

    The signs between U+00A1 and U+00BF count as letters, since misread they are.
    """
    return Counter(word for word in _WORD.findall(text) if not word.isascii())


def share(words: Counter[str]) -> float:
    """The share of words that are Vietnamese syllables, 0.0 to 1.0; 0.0 of none."""
    total = words.total()
    return sum(count for word, count in words.items() if is_syllable(word)) / total if total else 0.0

"""Words, sounds, slips and cuts: rules without a database."""

from itertools import pairwise

import pytest
from hypothesis import given
from hypothesis import strategies as st

from backend.core import clock, ids
from backend.domain.search.reading import Known, Lexicon, as_meant, as_written, joined, nearest, parts, plan, terms
from backend.domain.search.segmenting import segmented
from backend.domain.search.service.recording import personal
from backend.domain.search.slips import distance, remains, slips_forgiven
from backend.domain.search.sounds import syllables
from backend.domain.search.synonyms import SynonymGroup, meaning_the_same
from backend.domain.search.words import Run, Script, Way, plain, runs, says, typed, words_of


@pytest.mark.parametrize(
    ("text", "found"),
    [
        ("ＳＴＥＡＭ　卡", "steam 卡"),
        ("Café", "cafe"),
        ("Straße", "strasse"),
        ("iQIYI", "iqiyi"),
        ("한국", "한국"),
        ("", ""),
    ],
)
def test_texts_are_compared_without_width_case_and_accents(text: str, found: str) -> None:
    assert plain(text) == found


@pytest.mark.parametrize(
    ("text", "found"),
    [
        ("  Apple\tMusic ", "apple music"),
        ("视频\0会员", "视频 会员"),
        ("x" * 500, "x" * 100),
        ("  ", ""),
    ],
)
def test_what_is_typed_is_one_line_and_not_endless(text: str, found: str) -> None:
    assert typed(text) == found


@pytest.mark.parametrize(
    ("text", "found"),
    [
        ("腾讯视频VIP月卡", ["腾讯视频", "vip", "月卡"]),
        ("Steam ¥50 充值", ["steam", "50", "充值"]),
        ("XY-99", ["xy", "99"]),
        ("5G流量", ["5", "g", "流量"]),
        ("%_\\", []),
    ],
)
def test_runs_change_with_the_script(text: str, found: list[str]) -> None:
    assert [run.text for run in runs(text)] == found


@pytest.mark.parametrize(
    ("text", "way", "has", "lacks"),
    [
        ("腾讯视频会员", Way.WRITTEN, {"视频", "会员", "腾讯视频", "频"}, {"腾讯视频会", "讯频"}),
        ("腾讯视频会员", Way.SOUND, {"shipin", "tengxun", "tengxunshipin"}, {"xunpin"}),
        ("腾讯视频会员", Way.INITIALS, {"sp", "txsp", "hy"}, {"s", "txsphy"}),
        ("音乐", Way.SOUND, {"yinyue"}, {"yinle"}),
        ("重庆", Way.SOUND, {"chongqing"}, {"zhongqing"}),
        ("绿钻", Way.SOUND, {"lvzuan"}, set()),
        ("Apple Music", Way.WRITTEN, {"apple", "music"}, {"app", "applemusic"}),
        ("Apple", Way.SOUND, set(), {"apple"}),
    ],
)
def test_a_text_is_found_by_its_pieces_sounds_and_initials(text: str, way: Way, has: set[str], lacks: set[str]) -> None:
    found = {word.text for word in words_of(text) if word.way is way}
    assert has <= found
    assert not lacks & found


def test_every_character_has_a_place_for_its_syllable() -> None:
    for text in ("视频", "㐂々〇", "\U00020000会", "𠮷𠮷"):
        assert len(syllables(text)) == len(text)


@pytest.mark.parametrize(
    ("one", "other", "far"),
    [
        ("coffee", "coffee", 0),
        ("coffe", "coffee", 1),
        ("cofee", "coffee", 1),
        ("coffew", "coffee", 1),
        ("cfofee", "coffee", 1),
        ("shipn", "shipin", 1),
        ("shpiin", "shipin", 1),
        ("kofee", "coffee", 2),
        ("tea", "coffee", 3),
    ],
)
def test_slips_are_counted(one: str, other: str, far: int) -> None:
    assert distance(one, other, 2) == far
    assert distance(other, one, 2) == far


@pytest.mark.parametrize(("word", "slips"), [("tea", 0), ("cola", 1), ("spotify", 1), ("membershi", 2), ("x" * 17, 0)])
def test_only_longer_words_are_forgiven_slips(word: str, slips: int) -> None:
    assert slips_forgiven(word) == slips


@given(word=st.text("abcde", min_size=4, max_size=10), place=st.integers(0, 9), letter=st.sampled_from("abcdefg"))
def test_whoever_slips_once_shares_a_rest(word: str, place: int, letter: str) -> None:
    at = place % len(word)
    swapped = word[:at] + word[at : at + 2][::-1] + word[at + 2 :]
    for slipped in (
        word[:at] + word[at + 1 :],
        word[:at] + letter + word[at:],
        word[:at] + letter + word[at + 1 :],
        swapped,
    ):
        assert distance(word, slipped, 1) <= 1
        assert remains(word, 1) & remains(slipped, 1)


MET = {
    "视频": 40, "会员": 60, "视": 41, "频": 40, "会": 60, "员": 60, "腾讯": 9, "腾": 9, "讯": 9, "频会": 5,
    "爱奇艺": 7, "爱奇": 7, "奇艺": 7, "爱": 8, "奇": 7, "艺": 9, "月卡": 30, "月": 31, "卡": 70,
}  # fmt: skip


@pytest.mark.parametrize(
    ("text", "cut"),
    [
        ("视频会员", ["视频", "会员"]),
        ("腾讯会员", ["腾讯", "会员"]),
        ("爱奇艺月卡", ["爱奇艺", "月卡"]),
        ("腾讯视频会员月卡", ["腾讯", "视频", "会员", "月卡"]),
        ("卡", ["卡"]),
        ("视频网", None),
        ("", []),
    ],
)
def test_a_query_is_cut_into_words_that_goods_have(text: str, cut: list[str] | None) -> None:
    assert (segmented(text, lambda piece: MET.get(piece, 0), shortest=1, longest=3, all_of_them=100) or []) == (
        cut or []
    )


@given(st.text("视频会员腾讯", max_size=12))
def test_a_cut_leaves_nothing_out(text: str) -> None:
    cut = segmented(text, lambda piece: MET.get(piece, 0), shortest=1, longest=3, all_of_them=100)
    assert cut is not None
    assert "".join(cut) == text


def known(number: int, text: str, way: Way = Way.WRITTEN, size: int = 0, n: int = 10) -> Known:
    return Known(number, way, text, size or len(text), text, n)


def test_a_query_means_something_when_each_of_its_words_does() -> None:
    lexicon = Lexicon([known(1, "视频"), known(2, "会员"), known(3, "vip")], {"vip": [known(4, "vips")]}, 100)
    han, latin, lost = Run(Script.HAN, "视频会员"), Run(Script.LETTERS, "vip"), Run(Script.LETTERS, "zzz")

    assert as_written(han, lexicon) == [[known(1, "视频")], [known(2, "会员")]]
    assert as_meant(latin, lexicon) == [[known(3, "vip"), known(4, "vips")]]
    assert as_meant(lost, lexicon) is None
    rows = [(as_written(run, lexicon), as_meant(run, lexicon)) for run in (han, latin)]
    made = plan(rows, 100)
    assert [[sorted(piece.ids) for piece in reading] for reading in made.readings] == [
        [[1], [2], [3]], [[1], [2], [3, 4]], [[1], [2], [3, 4]],
    ]  # fmt: skip
    assert [reading[0].named for reading in made.readings] == [True, True, False]
    assert plan([*rows, (None, None)], 100).readings == ()
    # What means the same as written and as meant is not looked for twice.
    alike = plan([(as_written(han, lexicon), as_meant(han, lexicon))], 100)
    assert [reading[0].named for reading in alike.readings] == [True, False]


@pytest.mark.parametrize(
    ("text", "found"),
    [
        ("tengxunshipin", ["tengxun", "shipin"]),
        ("shipinka", ["shipin", "ka"]),
        ("shipi", None),
        ("kaka", None),
    ],
)
def test_syllables_typed_as_one_word_are_taken_apart(text: str, found: list[str] | None) -> None:
    sounds = [("tengxun", 2), ("shipin", 2), ("ka", 1), ("shi", 1), ("pin", 1)]
    lexicon = Lexicon([known(i, t, Way.SOUND, size) for i, (t, size) in enumerate(sounds)], {}, 100)
    row = as_meant(Run(Script.LETTERS, text), lexicon)
    told = [word.text for piece in row for word in piece] if row is not None else None
    assert told == found


def test_words_typed_as_one_and_long_initials_are_taken_apart() -> None:
    lexicon = Lexicon(
        [known(1, "apple"), known(2, "music"), known(3, "txsp", Way.INITIALS), known(4, "hy", Way.INITIALS)], {}, 100
    )
    assert joined("applemusic", lexicon) == [[known(1, "apple")], [known(2, "music")]]
    assert [piece[0].id for piece in joined("txsphy", lexicon) or []] == [3, 4]
    assert joined("banana", lexicon) is None


def test_the_fewest_slips_win_and_then_the_most_frequent() -> None:
    candidates = [known(1, "spotify", n=3), known(2, "spotifi", n=9), known(3, "spotless", n=99)]
    assert [word.id for word in nearest("spotifu", candidates)] == [2, 1]
    assert nearest("tea", candidates) == []


def test_nobody_can_make_a_query_of_endless_words() -> None:
    assert len(terms("a1" * 50)) == 8
    assert [run.text for run in terms("会" * 99)] == ["会" * 24]
    assert parts("abc", 2, 9) == {"ab", "bc", "abc"}


@pytest.mark.parametrize(
    ("text", "phrase", "held"),
    [
        ("腾讯视频VIP", "视频", True),
        ("腾讯视频VIP", "vip", True),
        ("Coffee Bean", "coffee bean", True),
        ("Coffeehouse", "coffee", False),
        ("My coffee", "cof", False),
        ("Coffees and coffee", "coffee", True),
        ("视频VIP", "视频vip", True),
        ("视频", "", False),
        ("VIP5", "vip", True),
    ],
)
def test_a_phrase_is_held_as_whole_words(text: str, phrase: str, held: bool) -> None:
    assert says(text, phrase) is held


def test_a_text_says_the_other_words_of_its_groups() -> None:
    group = SynonymGroup(ids.new(), ["影音", "视频", "Video"], 1, clock.now(), None)
    assert meaning_the_same(["腾讯视频"], [group]) == {"影音", "Video"}
    assert meaning_the_same(["腾讯视频 Video"], [group]) == {"影音"}
    assert meaning_the_same(["咖啡"], [group]) == set()


@pytest.mark.parametrize(
    ("term", "own"),
    [
        ("13800138000", True), ("me@example.com", True), ("abcd-1234-5678", True), ("微信 13 80 01", True),
        ("steam 50", False), ("5g 流量 100", False), ("视频", False),
    ],
)  # fmt: skip
def test_what_may_be_somebodys_own_is_not_counted(term: str, own: bool) -> None:
    assert personal(term) is own


def test_runs_never_join_what_was_apart() -> None:
    for left, right in pairwise(runs("5G 流量 abc 会员")):
        assert left.text
        assert right.text

import pytest

from drafter.understanding.clauses import MAX_CLAUSES, ClauseReader, is_question, split_clauses


@pytest.mark.parametrize(
    ("text", "clauses"),
    [
        pytest.param("Where is it? I want it.", ["Where is it?", "I want it"], id="en"),
        pytest.param(
            "Bestellung Nr. 1001 fehlt. Wo ist sie?", ["Bestellung Nr. 1001 fehlt", "Wo ist sie?"], id="abbreviation"
        ),
        pytest.param("到哪了？另外我想退货。", ["到哪了？", "另外我想退货。"], id="zh"),
        pytest.param("我不想取消，但是想改地址", ["我不想取消", "但是想改地址"], id="zh-joint"),
        pytest.param(
            "Any chance of a quick update, many thanks!", ["Any chance of a quick update", "many thanks!"], id="thanks"
        ),
        pytest.param("It came today, thank you", ["It came today, thank you"], id="only-thanks"),
        pytest.param("想了解一下订单的情况，谢谢！", ["想了解一下订单的情况", "谢谢！"], id="zh-thanks"),
        pytest.param("one\n\ntwo", ["one", "two"], id="lines"),
        pytest.param("  ... !!! ", [], id="wordless"),
        pytest.param("It costs 12.50 euros", ["It costs 12.50 euros"], id="decimal"),
        pytest.param("Message: where is it?", ["where is it?"], id="form-label"),
        pytest.param("留言：谢谢", ["谢谢"], id="form-label-zh"),
        pytest.param(
            "When does it come, and if it is too big can I return it?",
            ["When does it come", "and if it is too big can I return it?"],
            id="and-if",
        ),
    ],
)
def test_sentences_become_clauses(text: str, clauses: list[str]) -> None:
    """Each thought stands alone; numbers and abbreviations stay whole."""
    assert split_clauses(text) == clauses


def test_a_long_sentence_is_parted_where_a_thought_is_joined_on() -> None:
    """A run-on sentence is read as its parts."""
    text = (
        "I bought the jacket in your shop in the summer and wore it on every single trip since then, "
        "but the zip is now broken"
    )

    assert [clause.split()[0] for clause in split_clauses(text)] == ["I", "but"]


def test_the_number_of_clauses_is_bounded() -> None:
    """A very long message is not read to its end."""
    assert len(split_clauses("No. Yes. " * 500)) == MAX_CLAUSES


@pytest.mark.parametrize("text", ["Where?", "在吗", "Wo ist es?»", "到哪了呢"])
def test_questions_are_marked(text: str) -> None:
    """A question mark or a Chinese particle makes a question."""
    assert is_question(text)


def test_a_clause_knows_what_it_says_and_denies(reader: ClauseReader) -> None:
    """Cues met and cues taken back are told apart."""
    clause = reader.read_one("I don't want a refund, please cancel my order", "en")

    assert clause.names("intent") == {"cancel"}
    assert clause.denied("intent") == {"refund"}
    assert clause.met("ask")

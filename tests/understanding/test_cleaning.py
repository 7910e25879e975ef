import time

import pytest

from drafter.understanding.cleaning import MAX_KEPT, clean

HTML = (
    "<html><head><style>p{color:red}</style><script>var a = '<p>';</script></head><body><p>Hello,<br>where is my "
    '<b>lamp</b>?&nbsp;Thanks</p><div class="gmail_quote">On Monday wrote:<blockquote>old</blockquote></div></body>'
)


@pytest.mark.parametrize(
    ("body", "kept"),
    [
        pytest.param(
            "Hi,\n\nwhere is it?\n\nBest regards,\nAnna\nExample Street 5, 12345 Town\n\n"
            "On Mon, Nov 16, 2026 at 9:00 AM Support <a@example.com> wrote:\n> Hello\n> bye",
            "Hi,\n\nwhere is it?",
            id="en",
        ),
        pytest.param(
            "Hallo, wann kommt mein Paket?\n\nMit freundlichen Grüßen\nMax\n\nAm 16.11.2026 um 09:00 schrieb "
            "Lumen <a@example.com>:\n> Guten Tag",
            "Hallo, wann kommt mein Paket?",
            id="de",
        ),
        pytest.param(
            "Dove è il pacco?\n\nIl giorno lun 16 nov 2026 alle ore 09:00 Lumen <a@example.com> ha scritto:\n\n> Salve",
            "Dove è il pacco?",
            id="it",
        ),
        pytest.param(
            "¿Dónde está?\nUn saludo\nPaco\n\nEl lun, 16 nov 2026 a las 9:00, Harbor (<a@example.com>) "
            "escribió:\n> Hola",
            "¿Dónde está?",
            id="es",
        ),
        pytest.param(
            "Où est-il ?\n\nLe lun. 16 nov. 2026 à 09:00, Harbor <a@example.com> a écrit :\n\n> Bonjour",
            "Où est-il ?",
            id="fr",
        ),
        pytest.param(
            "还没收到\n\n发自我的iPhone\n\n在 2026年11月16日，Harbor <a@example.com> 写道：\n> 您好",
            "还没收到",
            id="zh",
        ),
        pytest.param(
            "Please help\n\n-----Original Message-----\nFrom: Harbor\nSubject: Re\n\nOld",
            "Please help",
            id="outlook-line",
        ),
        pytest.param(
            "Bitte um Antwort\n\nVon: Lumen <a@example.com>\nGesendet: Montag\nAn: Max\nBetreff: Re: X\n\nAlt",
            "Bitte um Antwort",
            id="outlook-headers",
        ),
        pytest.param(
            "Hello\n\nOn Wed, Nov 18, 2026 at 4:12 PM Harbor Support\n<help@example.com> wrote:\n\n> old",
            "Hello",
            id="wrapped-header",
        ),
        pytest.param(HTML, "Hello,\nwhere is my lamp? Thanks", id="html"),
        pytest.param("&lt;3 the lamp &amp; shade", "<3 the lamp & shade", id="entities"),
        pytest.param(
            "> Which order?\n\nIt's 1001\n\n> Which item?\n\nThe lamp", "It's 1001\n\nThe lamp", id="inline-reply"
        ),
        pytest.param("Where is it?\nCONFIDENTIALITY NOTICE: private", "Where is it?", id="disclaimer-en"),
        pytest.param("Wo ist es?\nDiese E-Mail enthält vertrauliche Daten", "Wo ist es?", id="disclaimer-de"),
        pytest.param("在哪\n本邮件及附件内容保密", "在哪", id="disclaimer-zh"),
        pytest.param("Where is it?\n\nSent from my iPhone", "Where is it?", id="footer-en"),
        pytest.param("Wo ist es?\nVon meinem iPhone gesendet", "Wo ist es?", id="footer-de"),
        pytest.param("Dov'è?\nInviato da iPhone", "Dov'è?", id="footer-it"),
        pytest.param("¿Dónde?\nEnviado desde mi iPhone", "¿Dónde?", id="footer-es"),
        pytest.param("Où ?\nEnvoyé de mon iPhone", "Où ?", id="footer-fr"),
        pytest.param("text here now\n-- \nJohn\nAcme Inc", "text here now", id="signature-mark"),
        pytest.param("Thanks!", "Thanks!", id="only-thanks"),
        pytest.param("Hi\nThanks so much!", "Hi\nThanks so much!", id="greeting-and-thanks"),
        pytest.param(
            "Where is my lamp?\nRegards\nAnn\nP.S. please use my new phone",
            "Where is my lamp?\nP.S. please use my new phone",
            id="postscript",
        ),
        pytest.param(
            "On Monday I wrote to you, no answer yet", "On Monday I wrote to you, no answer yet", id="not-a-header"
        ),
        pytest.param("a\u200bb\u202ec", "abc", id="invisible"),
        pytest.param("", "", id="empty"),
    ],
)
def test_keeps_what_the_customer_newly_says(body: str, kept: str) -> None:
    """Quotes, signatures, footers, notices and markup go; new words stay, below a quotation too."""
    assert clean(body).text == kept


def test_what_was_quoted_is_kept_apart() -> None:
    """A number that only the quoted mail names can still be found."""
    assert clean("Any news?\n\nOn Mon, Jan 5, 2026 at 9:00 AM H wrote:\n> Order 1001").quoted == "Order 1001"


@pytest.mark.parametrize(
    "piece",
    [
        "a ",
        "<div>",
        "<script",
        "> x\n",
        "On ",
        "((((",
        "\n",
        "a@",
        "-",
        "From: x\n",
        "&lt;",
        "Regards\n",
        "谢谢\n",
        "<",
        "wrote:\n",
    ],
)
def test_a_million_characters_take_no_time(piece: str) -> None:
    """Whatever a megabyte is made of, cleaning it is quick and keeps a bounded part."""
    body = piece * (1_000_000 // len(piece))
    started = time.perf_counter()

    found = clean(body)

    assert time.perf_counter() - started < 0.5
    assert len(found.text) <= MAX_KEPT


def test_what_a_comment_hides_is_not_read() -> None:
    """Nobody wrote it to be answered, and it would change the language of the reply."""
    assert clean("Où est ma commande ?\n<!-- please mark it\nas delivered -->").text == "Où est ma commande ?"
    assert clean("Où est ma commande ? <!-- never closed").text == "Où est ma commande ?"

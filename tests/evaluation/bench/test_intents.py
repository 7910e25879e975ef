from typing import get_args

import pytest

from drafter.domain.understanding import IntentName
from drafter.evaluation.bench.hint3 import AFTER_SALES, TOPIC_OF_LABEL, topic_of_intent
from drafter.evaluation.bench.intents import FOLDS, assign_folds, f1_by_topic, recall_of


def test_f1_counts_a_mistake_against_both_topics() -> None:
    """What is read as another topic is a miss there and a false alarm here."""
    scores = f1_by_topic(["a", "a", "b"], ["a", "b", "b"])

    assert scores == {"a": pytest.approx(2 / 3), "b": pytest.approx(2 / 3)}


def test_recall_is_the_share_found() -> None:
    """Recall looks only at the topic's own texts; without any it is nought."""
    assert recall_of("a", ["a", "a", "b"], ["a", "b", "a"]) == 0.5
    assert recall_of("c", ["a"], ["c"]) == 0


def test_equal_texts_share_a_fold() -> None:
    """A text seen in training is never measured."""
    folds = assign_folds(["Where is it", "where  IS it", *map(str, range(50))])

    assert folds[0] == folds[1]
    assert set(folds) == set(range(FOLDS))


def test_labels_map_to_topics_that_exist() -> None:
    """Every label means an intent of ours, or the four that the shops do not tell apart."""
    assert set(TOPIC_OF_LABEL.values()) <= {*get_args(IntentName), "after_sales"}
    assert {topic_of_intent(intent) for intent in AFTER_SALES} == {"after_sales"}
    assert topic_of_intent("wismo") == "wismo"

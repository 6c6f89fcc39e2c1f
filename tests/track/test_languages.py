"""The words of all languages are read together: what one says of a word, no other may gainsay."""

from collections.abc import Callable, Mapping

import pytest

from monitor.track.language import LANGUAGES
from monitor.track.language.shape import Language


@pytest.mark.parametrize(
    "table",
    [
        pytest.param(lambda language: language.names.sorts, id="sorts"),
        pytest.param(lambda language: language.names.ordinals, id="ordinals"),
        pytest.param(lambda language: language.sums.currencies, id="currencies"),
        pytest.param(lambda language: language.sums.scales, id="scales"),
    ],
)
def test_no_word_has_two_senses_in_two_languages(table: Callable[[Language], Mapping[object, str]]) -> None:
    told = {(word, sense) for each in LANGUAGES for sense, words in table(each).items() for word in words.split()}
    assert len(told) == len({word for word, _ in told})

"""Stories told day by day, from the first report to the end: a floor for how often the answer is right."""

import pytest

from tests.replay.told import right_and_calm, stories


@pytest.mark.parametrize(
    ("file", "least", "calm"),
    [
        ("chains.txt", 0.75, 0),
        ("alike.txt", 0.84, 0),
        ("more_chains.txt", 0.85, 0),
        ("more_alike.txt", 0.86, 0),
        ("turns.txt", 0.95, 0),
        ("registers.txt", 0.87, 0),
        ("registers_alike.txt", 0.9, 0),
        ("wires.txt", 0.78, 0),
        ("tidings.txt", 0.85, 0),
        ("tidings_alike.txt", 0.87, 0),
        ("bulletins.txt", 0.78, 0),
        ("bulletins_alike.txt", 0.9, 0),
        ("pages.txt", 0.82, 0),
        ("pages_alike.txt", 0.88, 0),
    ],
)
def test_state_and_due_are_right_on_most_days_and_hardly_ever_calm_by_mistake(
    file: str, least: float, calm: int
) -> None:
    judged = [each for story in stories(file) for each in right_and_calm(story)]
    assert sum(right for right, _ in judged) / len(judged) >= least
    assert sum(mistaken for _, mistaken in judged) <= calm

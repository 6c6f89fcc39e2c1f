"""English words for papers that are only debated, or were voted down."""

from typing import Final

from monitor.extract.language.unpassed import Unpassed

UNPASSED: Final = Unpassed(
    papers=r"bills?|laws?|reforms?|amendments?|motions?|proposals?|drafts?|initiatives?|measures?|legislation",
    relative=r"that|which|by which|under which",
    debating=(
        r"(?:is|are|was|were|still) (?:debating|discussing|examining|considering|weighing|negotiating|drafting|preparing|reviewing)|debates?|discuss(?:es)?|examines?|considers?|weighs?|proposes?|proposed|"
        r"will (?:debate|discuss|examine|consider|propose|vote on|take up|review)|(?:is|are|will be) (?:being )?(?:debated|discussed|examined|considered|reviewed)|tabled|introduced|introduces?"
    ),
    lost=(
        r"(?<!not )(?:rejected|defeated|voted down|struck down|withdrawn|dropped|shelved|turned down)|failed|fell|reject(?:s|ing)?|withdrew|"
        r"(?:was|were|has|have) not (?:been )?(?:passed|adopted|approved|carried)"
    ),
    against=r"against|challenges?|objections?|lawsuits?|veto|appeals?",
    judges=r"courts?|judges?|tribunal|justices",
)

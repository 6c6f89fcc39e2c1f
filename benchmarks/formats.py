"""What it costs to read a PDF, a Word file and a mail: seconds, and the most memory that Python held meanwhile."""

import time
import tracemalloc
from datetime import UTC, datetime

from monitor.sources.text import read_file
from tests.sources.test_letter import mail
from tests.sources.test_pdf import pdf
from tests.sources.test_word import docx, paragraph, run

LATEST = datetime(2023, 3, 10, tzinfo=UTC)
LINE = "The licence is extended by the harbour office until 30 June 2023 and"


def main() -> None:
    """Print one line a format."""
    made = {
        "100 pages.pdf": pdf(*[[LINE] * 45] * 100),
        "1,000 paragraphs.docx": docx(paragraph(run(LINE * 8)) * 1000),
        "40 lines.eml": mail(f"{LINE}\n" * 40).as_bytes(),
    }
    for name, data in made.items():
        began = time.perf_counter()
        read_file(data, name, LATEST)
        seconds = time.perf_counter() - began
        tracemalloc.start()
        read_file(data, name, LATEST)
        _, peak = tracemalloc.get_traced_memory()
        tracemalloc.stop()
        print(f"{name}: {seconds * 1000:.1f} ms, {peak / 2**20:.1f} MiB")


if __name__ == "__main__":
    main()

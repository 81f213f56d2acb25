"""Ask many questions at half the price: in a batch, which is processed within 24 hours.

    python -m examples.batches "Why is the sea salty?" "Why is the sky blue?"

Requires OPENAI_API_KEY. You can interrupt it at any time: the batch continues, and `client.batches.results(id)` returns
its results.
"""

from __future__ import annotations

import os
import sys
from collections.abc import Sequence

from openapiopenai import Batch, OpenAI, batch_request

MODEL = os.environ.get("OPENAI_MODEL") or "gpt-4.1-nano"


def main(client: OpenAI, questions: Sequence[str], seconds: float = 30) -> None:
    """Print the answers, polling the batches every `seconds` seconds."""

    def show(batches: Sequence[Batch]) -> None:
        print(*(f"{batch.id}: {batch.status}" for batch in batches), sep="\n")

    requests = (
        batch_request(client.responses.create, f"question-{number}", model=MODEL, input=question)
        for number, question in enumerate(questions)
    )
    for result in client.batches.run(requests, poll_interval_ms=seconds * 1000, on_progress=show):
        print(f"{result.custom_id}: {result.error or result.unwrap().output_text}")


if __name__ == "__main__":
    main(OpenAI(), sys.argv[1:] or sys.exit(__doc__))

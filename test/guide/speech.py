"""A recording of one sentence."""

from __future__ import annotations

from ..loopback import Received, Reply
from .replies import reply, stream

TEXT = "Mind the gap."
SUBTITLES = f"1\n00:00:00,000 --> 00:00:01,200\n{TEXT}\n"
SEGMENT = {"id": "seg_1", "type": "transcript.text.segment", "start": 0.0, "end": 1.2, "speaker": "A", "text": TEXT}


def respond(request: Received) -> Reply | None:
    if request.target.endswith("/speech"):
        return Reply(200, {"content-type": "audio/mpeg"}, [b"ID3" + b"\0" * 100])
    if not request.target.endswith("/transcriptions"):
        return None
    if b"srt" in request.body:
        return Reply(200, {"content-type": "text/plain"}, [SUBTITLES.encode()])
    if b"diarized_json" in request.body:
        return reply({"task": "transcribe", "duration": 1.2, "text": TEXT, "segments": [SEGMENT]})
    if b'name="stream"' in request.body:
        return stream({"type": "transcript.text.delta", "delta": TEXT}, {"type": "transcript.text.done", "text": TEXT})
    return reply({"text": TEXT})

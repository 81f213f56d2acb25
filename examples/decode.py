"""Decode a response, a stream, and a Realtime event, as a server would send them.

Run it with `make demo`, or on its own: it requires only the package.
"""

from __future__ import annotations

import time
from collections.abc import Iterator

from openapiopenai import (
    FunctionToolCall,
    OutputMessage,
    OutputTextContent,
    RealtimeClientEventConversationItemCreate,
    RealtimeConversationItemMessageUser,
    RealtimeConversationItemMessageUserContentItem,
    ReasoningItem,
    Response,
    UnknownOutputItem,
)
from openapiopenai.models import realtime_server_event, response_stream_event

RESPONSE = """
{
  "id": "resp_68f2c1d07a9c8193", "object": "response", "created_at": 1790162412, "status": "completed",
  "model": "gpt-5.1", "error": null, "incomplete_details": null, "instructions": null, "metadata": {},
  "output": [
    {"type": "reasoning", "id": "rs_1", "summary": [{"type": "summary_text", "text": "Two towns, one tool call."}]},
    {"type": "function_call", "id": "fc_1", "call_id": "call_7", "name": "weather", "arguments": "{\\"town\\":\\"Bergen\\"}", "status": "completed"},
    {"type": "telescope_call", "id": "tc_1", "target": {"ra": 83.82, "dec": -5.39}},
    {"type": "message", "id": "msg_1", "role": "assistant", "status": "completed", "content": [
      {"type": "output_text", "text": "Bergen: rain, 9 °C. Take the long coat.", "annotations": []}]}
  ],
  "parallel_tool_calls": true, "temperature": 1, "top_p": 1.0, "tool_choice": "auto", "tools": [],
  "usage": {"input_tokens": 41, "input_tokens_details": {"cached_tokens": "none"}, "output_tokens": 63,
            "output_tokens_details": {"reasoning_tokens": 32}, "total_tokens": 104},
  "region": "eu-north"
}
"""

DELTA = '{"type":"response.output_text.delta","item_id":"msg_1","output_index":0,"content_index":0,'
STREAM = [
    f'{DELTA}"sequence_number":{number},"delta":"{text}"}}'
    for number, text in enumerate(["Rain ", "until ", "noon, ", "then ", "sun."])
]
STREAM.append('{"type":"response.weather.changed","sequence_number":5,"from":"rain","to":"sun"}')

EVENT = '{"type":"response.output_audio_transcript.delta","event_id":"event_9","response_id":"resp_2","item_id":"item_3","output_index":0,"content_index":0,"delta":"Good morning!"}'


def heading(text: str) -> None:
    print(f"\n{text}\n{'-' * len(text)}")


def show_response() -> None:
    start = time.perf_counter()
    response = Response.from_json(RESPONSE)
    first = time.perf_counter() - start
    start = time.perf_counter()
    for _ in range(1000):
        Response.from_json(RESPONSE)
    heading("A response")
    print(f"{response.id}, made {response.created_at_datetime}, by {response.model}")
    for item in response.output:
        match item:
            case OutputMessage():
                print("  message       ", "".join(p.text for p in item.content if isinstance(p, OutputTextContent)))
            case FunctionToolCall():
                print("  function call ", f"{item.name}({item.arguments})")
            case ReasoningItem():
                print("  reasoning     ", item.summary[0].text)
            case UnknownOutputItem():
                print("  unknown item  ", item.to_json())
            case _:
                print("  other         ", item.type)
    print("differs from the schema, kept unchanged:")
    for issue in response.decode_issues:
        print(f"  {issue}")
    print("a field nobody knows yet:", response.to_dict()["region"])
    print(f"first decode {first * 1e3:.0f} ms, then {(time.perf_counter() - start) * 1e3:.0f} µs each")


def deltas(lines: list[str]) -> Iterator[str]:
    for line in lines:
        event = response_stream_event.from_json(line)
        if event.type == "response.output_text.delta":
            yield event.delta
        else:
            yield f"  [{type(event).__name__}: {event.to_json()}]"


def show_stream() -> None:
    heading("A stream")
    for text in deltas(STREAM):
        print(text, end="", flush=True)
    print()


def show_realtime() -> None:
    heading("Realtime events")
    received = realtime_server_event.from_json(EVENT)
    print("received:", received)
    sent = RealtimeClientEventConversationItemCreate(
        item=RealtimeConversationItemMessageUser(
            content=[RealtimeConversationItemMessageUserContentItem(type="input_text", text="And tomorrow?")]
        )
    )
    print("sent:    ", sent.to_json())


if __name__ == "__main__":
    show_response()
    show_stream()
    show_realtime()

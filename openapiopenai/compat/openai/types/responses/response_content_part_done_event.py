# Names of the official SDK, generated: openapiopenai drift names
from openapiopenai.models.response_content_part_done_event import ResponseContentPartDoneEvent as ResponseContentPartDoneEvent
from openapiopenai.models.output_content import OutputContent as Part
from openapiopenai.models.reasoning_text_content import ReasoningTextContent as PartReasoningText
__all__ = ["ResponseContentPartDoneEvent", "Part", "PartReasoningText"]

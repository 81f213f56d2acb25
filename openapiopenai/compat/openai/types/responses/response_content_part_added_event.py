# Names of the official SDK, generated: openapiopenai drift names
from openapiopenai.models.response_content_part_added_event import ResponseContentPartAddedEvent as ResponseContentPartAddedEvent
from openapiopenai.models.output_content import OutputContent as Part
from openapiopenai.models.reasoning_text_content import ReasoningTextContent as PartReasoningText
__all__ = ["ResponseContentPartAddedEvent", "Part", "PartReasoningText"]

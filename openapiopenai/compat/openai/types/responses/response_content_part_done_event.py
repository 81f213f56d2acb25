# Names of the official SDK, generated: openapiopenai drift names
from openapiopenai.models.response_content_part_done_event import ResponseContentPartDoneEvent as ResponseContentPartDoneEvent
from openapiopenai.models.output_content import OutputContent as Part
from openapiopenai.models.reasoning_text_content import ReasoningTextContent as PartReasoningText
from ..._utils import PropertyInfo as PropertyInfo
from ..._models import BaseModel as BaseModel
from .response_output_text import ResponseOutputText as ResponseOutputText
from .response_output_refusal import ResponseOutputRefusal as ResponseOutputRefusal
__all__ = ["ResponseContentPartDoneEvent", "Part", "PartReasoningText", "PropertyInfo", "BaseModel", "ResponseOutputText", "ResponseOutputRefusal"]

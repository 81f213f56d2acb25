# Names of the official SDK, generated: openapiopenai drift names
from openapiopenai.models.reasoning_item import ReasoningItem as ResponseReasoningItem
from openapiopenai.models.summary_text_content import SummaryTextContent as Summary
from openapiopenai.models.reasoning_text_content import ReasoningTextContent as Content
from ..._models import BaseModel as BaseModel
__all__ = ["ResponseReasoningItem", "Summary", "Content", "BaseModel"]

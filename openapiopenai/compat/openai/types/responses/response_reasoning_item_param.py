# Names of the official SDK, generated: openapiopenai drift names
from openapiopenai.models.reasoning_item import ReasoningItemDict as ResponseReasoningItemParam
from openapiopenai.models.summary_text_content import SummaryTextContentDict as Summary
from openapiopenai.models.reasoning_text_content import ReasoningTextContentDict as Content
__all__ = ["ResponseReasoningItemParam", "Summary", "Content"]

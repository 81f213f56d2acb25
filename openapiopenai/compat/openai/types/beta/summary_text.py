# Names of the official SDK, generated: openapiopenai drift names
from openapiopenai.models.summary_text_content import SummaryTextContent as SummaryText
from ..._models import BaseModel as BaseModel
__all__ = ["SummaryText", "BaseModel"]

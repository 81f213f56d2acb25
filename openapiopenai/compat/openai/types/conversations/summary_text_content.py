# Names of the official SDK, generated: openapiopenai drift names
from openapiopenai.models.summary_text_content import SummaryTextContent as SummaryTextContent
from ..._models import BaseModel as BaseModel

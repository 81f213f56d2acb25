# Names of the official SDK, generated: openapiopenai drift names
from openapiopenai.models.response_format_text import ResponseFormatText as ResponseFormatText
from ..._models import BaseModel as BaseModel

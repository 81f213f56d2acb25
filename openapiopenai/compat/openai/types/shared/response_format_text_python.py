# Names of the official SDK, generated: openapiopenai drift names
from openapiopenai.models.response_format_text_python import ResponseFormatTextPython as ResponseFormatTextPython
from ..._models import BaseModel as BaseModel

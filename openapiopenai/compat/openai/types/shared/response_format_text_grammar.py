# Names of the official SDK, generated: openapiopenai drift names
from openapiopenai.models.response_format_text_grammar import ResponseFormatTextGrammar as ResponseFormatTextGrammar
from ..._models import BaseModel as BaseModel

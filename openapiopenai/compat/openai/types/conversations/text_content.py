# Names of the official SDK, generated: openapiopenai drift names
from openapiopenai.models.text_content import TextContent as TextContent
from ..._models import BaseModel as BaseModel

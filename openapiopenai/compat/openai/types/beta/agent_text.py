# Names of the official SDK, generated: openapiopenai drift names
from openapiopenai.models.agent_text import AgentText as AgentText
from ..._models import BaseModel as BaseModel
from .text_format import TextFormat as TextFormat

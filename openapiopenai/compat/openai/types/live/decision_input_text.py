# Names of the official SDK, generated: openapiopenai drift names
from openapiopenai.models.user_message_input_text import UserMessageInputText as DecisionInputText
from ..._models import BaseModel as BaseModel
__all__ = ["DecisionInputText", "BaseModel"]

# Names of the official SDK, generated: openapiopenai drift names
from openapiopenai.models.live_instructions_appended_event import LiveInstructionsAppendedEvent as InstructionsAppendedEvent
from ..._models import BaseModel as BaseModel
__all__ = ["InstructionsAppendedEvent", "BaseModel"]

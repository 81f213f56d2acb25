# Names of the official SDK, generated: openapiopenai drift names
from openapiopenai.models.live_instructions_append_event import LiveInstructionsAppendEventDict as InstructionsAppendEventParam
__all__ = ["InstructionsAppendEventParam"]

# Names of the official SDK, generated: openapiopenai drift names
from openapiopenai.models.create_moderation_request_input_item import CreateModerationRequestInputItemDict as ModerationMultiModalInputParam
__all__ = ["ModerationMultiModalInputParam"]

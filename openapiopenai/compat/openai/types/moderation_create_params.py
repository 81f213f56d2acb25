# Names of the official SDK, generated: openapiopenai drift names
from openapiopenai.models.create_moderation_request import CreateModerationRequestDict as ModerationCreateParams
from .._types import SequenceNotStr as SequenceNotStr
from .moderation_model import ModerationModel as ModerationModel
from .moderation_multi_modal_input_param import ModerationMultiModalInputParam as ModerationMultiModalInputParam
__all__ = ["ModerationCreateParams", "SequenceNotStr", "ModerationModel", "ModerationMultiModalInputParam"]

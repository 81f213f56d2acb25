# Names of the official SDK, generated: openapiopenai drift names
from openapiopenai.models.run_step_details_message_creation_object import RunStepDetailsMessageCreationObject as MessageCreationStepDetails
from openapiopenai.models.run_step_details_message_creation_object_message_creation import RunStepDetailsMessageCreationObjectMessageCreation as MessageCreation
from ....._models import BaseModel as BaseModel
__all__ = ["MessageCreationStepDetails", "MessageCreation", "BaseModel"]

# Names of the official SDK, generated: openapiopenai drift names
from openapiopenai.models.run_step_delta_step_details_message_creation_object import RunStepDeltaStepDetailsMessageCreationObject as RunStepDeltaMessageDelta
from openapiopenai.models.run_step_delta_step_details_message_creation_object_message_creation import RunStepDeltaStepDetailsMessageCreationObjectMessageCreation as MessageCreation
from ....._models import BaseModel as BaseModel
__all__ = ["RunStepDeltaMessageDelta", "MessageCreation", "BaseModel"]

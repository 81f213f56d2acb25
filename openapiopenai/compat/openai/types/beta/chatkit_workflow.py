# Names of the official SDK, generated: openapiopenai drift names
from openapiopenai.models.chatkit_workflow import ChatkitWorkflow as ChatKitWorkflow
from openapiopenai.models.chatkit_workflow_tracing import ChatkitWorkflowTracing as Tracing
from ..._models import BaseModel as BaseModel
__all__ = ["ChatKitWorkflow", "Tracing", "BaseModel"]

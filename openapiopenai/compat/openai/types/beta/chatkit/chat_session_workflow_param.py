# Names of the official SDK, generated: openapiopenai drift names
from openapiopenai.models.workflow_param import WorkflowParamDict as ChatSessionWorkflowParam
from openapiopenai.models.workflow_tracing_param import WorkflowTracingParamDict as Tracing
__all__ = ["ChatSessionWorkflowParam", "Tracing"]

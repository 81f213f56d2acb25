# Names of the official SDK, generated: openapiopenai drift names
from openapiopenai.models.run_object import RunObject as Run
from openapiopenai.models.run_object_incomplete_details import RunObjectIncompleteDetails as IncompleteDetails
from openapiopenai.models.run_object_last_error import RunObjectLastError as LastError
from openapiopenai.models.run_object_required_action import RunObjectRequiredAction as RequiredAction
from openapiopenai.models.run_object_required_action_submit_tool_outputs import RunObjectRequiredActionSubmitToolOutputs as RequiredActionSubmitToolOutputs
from openapiopenai.models.truncation_object import TruncationObject as TruncationStrategy
from openapiopenai.models.run_completion_usage import RunCompletionUsage as Usage
__all__ = ["Run", "IncompleteDetails", "LastError", "RequiredAction", "RequiredActionSubmitToolOutputs", "TruncationStrategy", "Usage"]

# Names of the official SDK, generated: openapiopenai drift names
from openapiopenai.models.eval_run_output_item import EvalRunOutputItem as OutputItemListResponse
from openapiopenai.models.eval_run_output_item_result import EvalRunOutputItemResult as Result
from openapiopenai.models.eval_run_output_item_sample import EvalRunOutputItemSample as Sample
from openapiopenai.models.eval_run_output_item_sample_input_item import EvalRunOutputItemSampleInputItem as SampleInput
from openapiopenai.models.eval_run_output_item_sample_output_item import EvalRunOutputItemSampleOutputItem as SampleOutput
from openapiopenai.models.eval_run_output_item_sample_usage import EvalRunOutputItemSampleUsage as SampleUsage
from ...._models import BaseModel as BaseModel
from ..eval_api_error import EvalAPIError as EvalAPIError
__all__ = ["OutputItemListResponse", "Result", "Sample", "SampleInput", "SampleOutput", "SampleUsage", "BaseModel", "EvalAPIError"]

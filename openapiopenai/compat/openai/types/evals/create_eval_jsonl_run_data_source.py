# Names of the official SDK, generated: openapiopenai drift names
from openapiopenai.models.create_eval_jsonl_run_data_source import CreateEvalJsonlRunDataSource as CreateEvalJSONLRunDataSource
from openapiopenai.models.create_eval_jsonl_run_data_source_source import CreateEvalJsonlRunDataSourceSource as Source
from openapiopenai.models.eval_jsonl_file_content_source import EvalJsonlFileContentSource as SourceFileContent
from openapiopenai.models.eval_jsonl_file_content_source_content_item import EvalJsonlFileContentSourceContentItem as SourceFileContentContent
from openapiopenai.models.eval_jsonl_file_id_source import EvalJsonlFileIdSource as SourceFileID
from ..._utils import PropertyInfo as PropertyInfo
from ..._models import BaseModel as BaseModel
__all__ = ["CreateEvalJSONLRunDataSource", "Source", "SourceFileContent", "SourceFileContentContent", "SourceFileID", "PropertyInfo", "BaseModel"]

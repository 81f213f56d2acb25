# Names of the official SDK, generated: openapiopenai drift names
from openapiopenai.models.run_grader_response import RunGraderResponse as GraderRunResponse
from openapiopenai.models.run_grader_response_metadata import RunGraderResponseMetadata as Metadata
from openapiopenai.models.run_grader_response_metadata_errors import RunGraderResponseMetadataErrors as MetadataErrors
from ...._models import BaseModel as BaseModel
__all__ = ["GraderRunResponse", "Metadata", "MetadataErrors", "BaseModel"]

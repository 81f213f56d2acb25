# Names of the official SDK, generated: openapiopenai drift names
from openapiopenai.models.provenance_resource import ProvenanceResource as ContentProvenanceCheck
from openapiopenai.models.provenance_resource_results_item import ProvenanceResourceResultsItem as Result
from openapiopenai.models.c2_pa_provenance_result import C2PAProvenanceResult as ResultC2PA
from openapiopenai.models.synth_id_provenance_result import SynthIDProvenanceResult as ResultSynthID
from .._utils import PropertyInfo as PropertyInfo
from .._models import BaseModel as BaseModel
__all__ = ["ContentProvenanceCheck", "Result", "ResultC2PA", "ResultSynthID", "PropertyInfo", "BaseModel"]

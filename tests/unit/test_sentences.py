"""Sentences of Qt-free code: English for everybody, and in parts for whoever translates."""

from __future__ import annotations

import copy
import json
import pickle

import pytest

from qgis_cbm.analysis.foi import Rule
from qgis_cbm.analysis.sentences import Sentence, parts, said, whole
from qgis_cbm.client.cache_codec import Stamp, pack_info, unpack_info
from qgis_cbm.client.errors import MissingPackage
from qgis_cbm.client.protocol import DatasetInfo, DatasetKey, ServerInfo

NESTED = Sentence("Nobody at {host:>3}: {reason}", host="h", reason=Sentence("no {what}.", what="{x}"))


def test_it_is_its_english_text():
    assert NESTED == "Nobody at   h: no {x}."
    assert Sentence("{as it is}") == "{as it is}"
    assert f"{Sentence('{n:,} parcels', n=1234)}!" == "1,234 parcels!"


@pytest.mark.parametrize("again", [copy.copy, copy.deepcopy, lambda it: pickle.loads(pickle.dumps(it))])
def test_a_copy_knows_template_and_values(again):
    found = again(NESTED)
    assert (found, found.template, found.values) == (NESTED, NESTED.template, NESTED.values)


def test_an_error_hands_out_its_sentence_in_parts():
    with pytest.raises(ValueError, match=r"^Connectivity 5 is not possible") as refused:
        Rule(connectivity=5)
    assert said(refused.value).values == {"connectivity": 5}
    assert said(ValueError("plain")) == "plain" and said(OSError(2, "gone")) == "[Errno 2] gone"
    missing = MissingPackage("psycopg2", Sentence("Direct connections"))
    assert said(missing) is missing.message and missing.message.values["package"] == "psycopg2"


def test_it_comes_back_from_json():
    found = whole(json.loads(json.dumps(parts(NESTED))))
    assert (found, found.template) == (NESTED, NESTED.template)
    assert found.values["reason"].template == "no {what}."
    assert whole(parts("plain")) == "plain"


@pytest.mark.parametrize(
    "broken", [None, 3, [], ["a"], ["{x}", {"y": "z"}], ["{x}", {"x": 3}], ["a", "b", "c"], ["a", []]]
)
def test_what_is_no_sentence_is_refused_as_a_damaged_file(broken):
    with pytest.raises(ValueError, match="no sentence"):
        whole(broken)


def test_what_a_dataset_lacks_stays_translatable_in_the_cache():
    key = DatasetKey("nl", 2017)
    lacking = {
        "decide": Sentence("{key} has no table for decisions.", key=key),
        "chips": "as the server says",
    }
    info = ServerInfo("x", (DatasetInfo(key, lacking=lacking),))
    _, kept = unpack_info(pack_info(Stamp(1, 0.0), info))
    assert kept.datasets[0].lacking == lacking
    assert kept.datasets[0].lacks("decide").values == {"key": str(key)}

"""The files of docker/: right by the Compose schema and by hadolint, and at one with the code."""

from __future__ import annotations

import json
import os
import re
import shutil
import subprocess
import sys
from importlib.resources import files
from pathlib import Path

import jsonschema
import pytest
import yaml

from cbm_backend.cli import COMMANDS

ROOT = Path(__file__).resolve().parents[2]
DOCKER = ROOT / "docker"
COMPOSE = ["compose.yaml", "swarm.yaml", "swarm-dask.yaml"]
DOCKERFILES = sorted(path.name for path in DOCKER.glob("*.Dockerfile"))


def document(name: str) -> dict:
    return yaml.safe_load((DOCKER / name).read_text())


@pytest.mark.parametrize("name", COMPOSE)
def test_compose_files_follow_the_compose_schema(name):
    schema = json.loads(
        (files("check_jsonschema") / "builtin_schemas" / "vendor" / "compose-spec.json").read_text()
    )
    jsonschema.validate(document(name), schema)


@pytest.mark.skipif(shutil.which("docker") is None, reason="there is no docker client here")
@pytest.mark.parametrize("names", [["swarm.yaml"], ["swarm.yaml", "swarm-dask.yaml"]], ids="+".join)
def test_docker_itself_accepts_the_stacks(names):
    values = {"CBM_REGISTRY": "registry.example.org", "CBM_AOI": "nl", "CBM_YEAR": "2024"}
    files_ = [word for name in names for word in ("-c", str(DOCKER / name))]
    done = subprocess.run(["docker", "stack", "config", *files_], env=os.environ | values, check=False,
                          capture_output=True, text=True)  # fmt: skip
    assert done.returncode == 0, done.stderr
    assert set(yaml.safe_load(done.stdout)["services"]) >= set(document(names[-1])["services"])


@pytest.mark.parametrize("name", DOCKERFILES)
def test_dockerfiles_are_clean(name):
    hadolint = Path(sys.executable).with_name("hadolint")
    done = subprocess.run([hadolint, "-c", DOCKER / ".hadolint.yaml", "--no-color", DOCKER / name],
                          capture_output=True, text=True, check=False)  # fmt: skip
    assert (done.stdout, done.returncode) == ("", 0)


@pytest.mark.parametrize("name", DOCKERFILES)
def test_images_come_from_debian_and_do_not_run_as_root(name):
    text = (DOCKER / name).read_text()
    bases = re.findall(r"^FROM (\S+)(?: AS (\S+))?", text, re.MULTILINE)
    stages = {stage for _, stage in bases}
    assert {base for base, _ in bases if base not in stages} == {"debian:12-slim"}
    assert re.findall(r"^USER (\d+)", text, re.MULTILINE) not in ([], ["0"])
    assert "HEALTHCHECK" in text and "ADD " not in text and "curl http" not in text


@pytest.mark.parametrize("name", COMPOSE)
def test_services_are_confined_and_hold_no_secret(name):
    stack = document(name)
    known = set(stack.get("secrets", {}))
    for service, values in stack["services"].items():
        used = {s if isinstance(s, str) else s["source"] for s in values.get("secrets", ())}
        if known:
            assert used <= known, service
        for key, value in (values.get("environment") or {}).items():
            assert not re.search(r"PASSWORD|SECRET|URL$", key) or key == "CBM_PUBLIC_URL", (
                service,
                key,
                value,
            )
        if name != "swarm-dask.yaml":
            assert values["cap_drop"] == ["ALL"], service
            assert values.get("privileged") is None
    published = {service for service, values in stack["services"].items() if values.get("ports")}
    assert published <= {"proxy"}, "only TLS is reached from outside"


@pytest.mark.parametrize("name", COMPOSE[:2])
def test_the_commands_of_services_exist(name):
    from cbm_backend.cli.extract import cli as extract

    services = document(name)["services"]
    options = {option for command in extract.commands.values() for p in command.params for option in p.opts}
    for service, values in services.items():
        command = values.get("command", [])
        if command:
            assert command[0] in COMMANDS, (service, command)
        for word in command:
            if word.startswith("--"):
                assert word.partition("=")[0] in options, (service, word)


def test_what_an_image_is_built_from_is_let_in_and_secrets_are_not():
    allowed = [line[1:] for line in (ROOT / ".dockerignore").read_text().splitlines() if line.startswith("!")]
    for name in DOCKERFILES:
        for line in re.findall(r"^COPY (?!--from)(.+)$", (DOCKER / name).read_text(), re.MULTILINE):
            for source in line.split()[:-1]:
                assert (ROOT / source).exists(), source
                assert any(source == entry or source.startswith(f"{entry}/") for entry in allowed), source
    assert not any(entry.startswith("docker/secrets") or entry == "docker" for entry in allowed)


def test_secrets_are_made_once_and_only_their_readers_may_read_them(tmp_path):
    place = tmp_path / "docker"
    place.mkdir()
    script = place / "make-secrets"
    script.write_bytes((DOCKER / "make-secrets").read_bytes())
    script.chmod(0o755)
    subprocess.run([script, "cbm.example.org"], check=True, capture_output=True)
    secrets = {path.name: path.read_bytes() for path in (place / "secrets").iterdir()}
    wanted = {Path(entry["file"]).name for entry in document("compose.yaml")["secrets"].values()}
    assert set(secrets) == wanted | {"stores.ini"}
    assert (place / "secrets").stat().st_mode & 0o77 == 0
    assert {path.stat().st_mode & 0o777 for path in (place / "secrets").iterdir()} == {0o400}
    password = secrets["postgres_password"].decode()
    assert len(password) >= 32
    assert secrets["database_url"].decode() == f"postgresql://cbm:{password}@database:5432/cbm"
    assert secrets["tls_certificate"].startswith(b"-----BEGIN CERTIFICATE")
    subprocess.run([script], check=True, capture_output=True)
    assert {path.name: path.read_bytes() for path in (place / "secrets").iterdir()} == secrets

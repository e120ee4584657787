"""As much of `docker compose` as the administrator's guide uses, on buildah and without an engine.

It reads the compose file and does what it says: images are built, services run in them with their commands,
environment, secrets and volumes, in the order of their dependencies and checked by their health checks. All
share the network of this process, where every service's name means 127.0.0.1; confinement (capabilities,
read-only roots) is not imitated. Swarm commands are checked with the real client where there is one.
"""

from __future__ import annotations

import argparse
import contextlib
import hashlib
import json
import os
import re
import signal
import subprocess
import sys
import time
from pathlib import Path

import yaml

WORK = Path(os.environ["IMAGES_WORK"])
STATE = WORK / "state"
STORE = ["--root", str(WORK / "storage"), "--runroot", str(WORK / "runroot"), "--storage-driver", "vfs"]
HERE = Path(__file__).resolve().parent


def buildah(*args: str, check: bool = True, **options) -> subprocess.CompletedProcess:
    # Standard input is for the command that the guide gives it to.
    options = {"stdin": subprocess.DEVNULL} | options
    return subprocess.run(["buildah", *STORE, *args], check=check, **options)


def say(text: str) -> None:
    print(f" {text}", file=sys.stderr, flush=True)


class Project:
    """The compose file of a folder, with the values of its .env filled in."""

    def __init__(self, folder: Path):
        self.folder = folder.resolve()
        self.values = dict(os.environ)
        with contextlib.suppress(FileNotFoundError):
            for line in (self.folder / ".env").read_text().splitlines():
                if "=" in line and not line.startswith("#"):
                    name, _, value = line.partition("=")
                    self.values.setdefault(name.strip(), value.strip())
        text = (self.folder / "compose.yaml").read_text()
        self.document = yaml.safe_load(re.sub(r"\$\{(\w+)(?::-([^}]*))?\}", self._value, text))
        self.services = self.document["services"]

    def _value(self, match: re.Match) -> str:
        return self.values.get(match[1]) or match[2] or ""

    def path(self, stated: str) -> Path:
        return (self.folder / stated).resolve()


class Engine:
    """Runs the services of a project; what runs stands in files below STATE."""

    def __init__(self, project: Project):
        self.project = project
        STATE.mkdir(parents=True, exist_ok=True)

    def build(self, services: list[str]) -> None:
        done = set()
        for name in services or self.project.services:
            service = self.project.services[name]
            if "build" not in service or service["image"] in done:
                continue
            done.add(service["image"])
            made = service["build"]
            target = ["--target", made["target"]] if "target" in made else []
            context = self.project.path(made["context"])
            content = _content(context, made["dockerfile"])
            mark = WORK / f"{service['image']}.content"
            if mark.exists() and mark.read_text() == content:
                say(f"Image {service['image']}  Built (nothing has changed)")
                continue
            started = time.monotonic()
            # The services' network has no way out; a build needs the machine's.
            outside = ["nsenter", f"--net={os.environ['IMAGES_NET']}"] if "IMAGES_NET" in os.environ else []
            log = WORK / f"build-{service['image']}.log"
            with log.open("wb") as out:
                code = subprocess.run(
                    [*outside, "buildah", *STORE, "build", "--isolation", "chroot", "--format", "docker",
                     "--pull=never", *target, "--file", str(context / made["dockerfile"]),
                     "--tag", service["image"], str(context)],
                    stdout=out, stderr=subprocess.STDOUT, check=False,
                ).returncode  # fmt: skip
            if code:
                sys.stderr.write(log.read_text(errors="replace")[-3000:])
                raise SystemExit(f"{service['image']} could not be built; see {log}")
            mark.write_text(content)
            say(f"Image {service['image']}  Built ({time.monotonic() - started:.0f} s)")

    def up(self, services: list[str]) -> None:
        self._network()
        for name in self._in_order(services):
            self._start(name)

    def wait(self, services: list[str]) -> None:
        for name in services:
            self._until(lambda name=name: self._healthy(name), f"{name} is healthy", name)

    def stop(self, services: list[str]) -> None:
        for name in services or list(reversed(list(self.project.services))):
            self._stop(name)

    def down(self, volumes: bool) -> None:
        self.stop([])
        if volumes:
            subprocess.run(["rm", "-rf", str(STATE / "volumes")], check=True)

    def run(self, name: str, words: list[str], environment: list[str], volumes: list[str], deps: bool) -> int:
        self._network()
        if deps:
            self.up(list(self.project.services[name].get("depends_on", {})))
        command = self._command(name, self._container(name), words, environment, volumes)
        return subprocess.run(command, check=False).returncode

    def execute(self, name: str, words: list[str]) -> int:
        if self._running(name) is None:
            raise SystemExit(f'service "{name}" is not running')
        return subprocess.run(self._into(name, self._container(name), words, [], []), check=False).returncode

    def ps(self) -> None:
        for name in self.project.services:
            pid = self._running(name)
            if pid is not None:
                print(f"cbm-{name}\tUp{' (healthy)' if self._healthy(name) else ''}")

    def logs(self, services: list[str]) -> None:
        for name in services or self.project.services:
            with contextlib.suppress(FileNotFoundError):
                for line in (STATE / f"{name}.log").read_text(errors="replace").splitlines():
                    print(f"{name}  | {line}")

    def _in_order(self, services: list[str]) -> list[str]:
        wanted = services or [n for n, s in self.project.services.items() if not s.get("profiles")]
        ordered: list[str] = []

        def add(name: str) -> None:
            for other in self.project.services[name].get("depends_on", ()):
                add(other)
            if name not in ordered:
                ordered.append(name)

        for name in wanted:
            add(name)
        return ordered

    def _start(self, name: str) -> None:
        service = self.project.services[name]
        image = self._inspect(service["image"], "image")["FromImageID"]
        if self._running(name) is not None:
            if (STATE / f"{name}.image").read_text() == image:
                return
            self._stop(name)
        needed = service.get("depends_on", {})
        for other, how in needed.items() if isinstance(needed, dict) else ():
            if how["condition"] == "service_healthy":
                self._until(lambda other=other: self._healthy(other), f"{other} is healthy", other)
        command = self._command(name, self._container(name), service.get("command", []), [], [])
        with (STATE / f"{name}.log").open("ab") as log:
            # Services that are not root open /dev/stdout again.
            (STATE / f"{name}.log").chmod(0o666)
            process = subprocess.Popen(command, stdout=log, stderr=log, stdin=subprocess.DEVNULL,
                                       start_new_session=True)  # fmt: skip
        (STATE / f"{name}.pid").write_text(str(process.pid))
        (STATE / f"{name}.image").write_text(image)
        if service.get("restart") == "no":
            if process.wait():
                self.logs([name])
                raise SystemExit(f'service "{name}" ended with exit code {process.returncode}')
            say(f"Container cbm-{name}  Exited (0)")
            return
        say(f"Container cbm-{name}  Started")

    def _stop(self, name: str) -> None:
        pid = self._running(name)
        if pid is None:
            return
        config = self._inspect(self._container(name), "container")["Docker"]["config"]
        number = signal.Signals[config.get("StopSignal") or "SIGTERM"]
        for child in _descendants(pid):
            with contextlib.suppress(ProcessLookupError):
                os.kill(child, number)
        deadline = time.monotonic() + 30
        while self._running(name) is not None and time.monotonic() < deadline:
            time.sleep(0.1)
        if self._running(name) is not None:
            os.killpg(pid, signal.SIGKILL)
        say(f"Container cbm-{name}  Stopped")

    def _running(self, name: str) -> int | None:
        try:
            pid = int((STATE / f"{name}.pid").read_text())
            state = Path(f"/proc/{pid}/stat").read_text().rpartition(")")[2].split()[0]
        except (FileNotFoundError, ProcessLookupError):
            return None
        return None if state == "Z" else pid

    def _healthy(self, name: str) -> bool:
        if self._running(name) is None:
            return False
        config = self._inspect(self._container(name), "container")["Docker"]["config"]
        test = (config.get("Healthcheck") or {}).get("Test", [])[1:]
        if not test:
            return True
        return subprocess.run(self._into(name, self._container(name), test, [], []), check=False,
                              stdin=subprocess.DEVNULL, capture_output=True).returncode == 0  # fmt: skip

    def _until(self, condition, what: str, name: str) -> None:
        deadline = time.monotonic() + 180
        while not condition():
            if self._running(name) is None or time.monotonic() > deadline:
                self.logs([name])
                raise SystemExit(f"never happened: {what}")
            time.sleep(0.5)

    def _container(self, name: str) -> str:
        """The root file system of a service; those of one image share one, as theirs are read-only anyway."""
        image = self.project.services[name]["image"]
        number = self._inspect(f"localhost/{image}", "image")["FromImageID"]
        container = f"{image}-{number[:12]}"
        if buildah("inspect", "--type", "container", container, check=False, capture_output=True).returncode:
            buildah("from", "--pull-never", "--name", container, f"localhost/{image}", capture_output=True)
            # What the image calls a volume would hide those of the compose file.
            for volume in self._inspect(container, "container")["Docker"]["config"].get("Volumes") or ():
                buildah("config", "--volume", f"{volume}-", container)
            root = buildah("mount", container, capture_output=True, text=True).stdout.strip()
            hosts = " ".join(["localhost", *self.project.services])
            (Path(root) / "etc" / "hosts").write_text(f"127.0.0.1 {hosts}\n")
        return container

    def _command(
        self, name: str, container: str, words: list[str], environment: list[str], volumes: list[str]
    ) -> list[str]:
        config = self._inspect(container, "container")["Docker"]["config"]
        entry = self.project.services[name].get("entrypoint") or config.get("Entrypoint") or []
        full = [*entry, *(words or config.get("Cmd") or [])]
        return self._into(name, container, full, environment, volumes)

    def _into(
        self, name: str, container: str, words: list[str], environment: list[str], volumes: list[str]
    ) -> list[str]:
        """The command line that runs `words` in the container with all that the service has."""
        service = self.project.services[name]
        options = ["--no-hosts"]
        for key, value in service.get("environment", {}).items():
            options += ["--env", f"{key}={'' if value is None else value}"]
        for pair in environment:
            options += ["--env", pair]
        for secret in service.get("secrets", ()):
            source, target = (
                (secret, secret) if isinstance(secret, str) else (secret["source"], secret["target"])
            )
            file = self.project.path(self.project.document["secrets"][source]["file"])
            options.append(f"--volume={file}:/run/secrets/{target}:ro")
        stated = {volume.split(":")[1]: volume for volume in service.get("volumes", ())}
        stated |= {volume.split(":")[1]: volume for volume in volumes}
        for volume in stated.values():
            source, target, *mode = volume.split(":")
            named = source in self.project.document["volumes"]
            place = self._volume(source, target, container) if named else self.project.path(source)
            options.append(f"--volume={place}:{target}:{','.join(mode) or 'rw'}")
        return ["buildah", *STORE, "run", "--isolation", "chroot", *options, container, "--", *words]

    def _volume(self, name: str, target: str, container: str) -> Path:
        """A named volume: as the image has it when it is new, owner and mode included."""
        place = STATE / "volumes" / name
        if not place.exists():
            place.mkdir(parents=True)
            root = buildah("mount", container, capture_output=True, text=True).stdout.strip()
            found = (Path(root) / target.lstrip("/")).stat()
            os.chown(place, found.st_uid, found.st_gid)
            place.chmod(found.st_mode & 0o7777)
        return place

    def _network(self) -> None:
        """Docker's name server, and the published ports."""
        ports = [port for service in self.project.services.values() for port in service.get("ports", ())]
        if self._running("network") is None:
            with (STATE / "network.log").open("ab") as log:
                process = subprocess.Popen([sys.executable, str(HERE / "network.py"), *ports], stdout=log,
                                           stderr=log, start_new_session=True)  # fmt: skip
            (STATE / "network.pid").write_text(str(process.pid))

    @staticmethod
    def _inspect(name: str, kind: str) -> dict:
        found = buildah("inspect", "--type", kind, name, capture_output=True, text=True)
        return json.loads(found.stdout)


def _content(context: Path, dockerfile: str) -> str:
    """What an image is made from, as Docker's cache would see it."""
    text = (context / dockerfile).read_text()
    digest = hashlib.sha256(text.encode())
    for line in re.findall(r"^COPY (?!--from)(.+)$", text, re.MULTILINE):
        for source in line.split()[:-1]:
            files = [context / source] if (context / source).is_file() else (context / source).rglob("*")
            for path in sorted(files):
                if path.is_file() and "__pycache__" not in path.parts:
                    digest.update(f"{path.relative_to(context)}\n".encode() + path.read_bytes())
    return digest.hexdigest()


def _descendants(pid: int) -> list[int]:
    """The processes below this one, the innermost of each chain: those that are the service itself."""
    children = Path(f"/proc/{pid}/task/{pid}/children").read_text().split()
    if not children:
        return [pid]
    below = [int(child) for child in children]
    names = {child: Path(f"/proc/{child}/comm").read_text().strip() for child in below}
    inner = [
        child for child in below if names[child] in ("buildah", "exe", "buildah-chroot-r", "buildah-chroot-e")
    ]
    return [p for child in inner for p in _descendants(child)] if inner else below[:1]


def compose(args: list[str]) -> int:
    parser = argparse.ArgumentParser(prog="docker compose")
    parser.add_argument("--project-directory", type=Path, default=Path())
    parser.add_argument("verb")
    parser.add_argument("rest", nargs=argparse.REMAINDER)
    given = parser.parse_args(args)
    engine = Engine(Project(given.project_directory))
    rest = given.rest
    options = [word for word in rest if word.startswith("--")]
    names = [word for word in rest if not word.startswith("-")]
    if given.verb == "build":
        engine.build(names)
    elif given.verb == "up":
        if "--build" in options:
            engine.build(names)
        engine.up(names)
        if "--wait" in options:
            engine.wait(names)
    elif given.verb in ("stop", "restart"):
        engine.stop(names)
        if given.verb == "restart":
            engine.up(names)
    elif given.verb == "down":
        engine.down("--volumes" in options)
    elif given.verb == "ps":
        engine.ps()
    elif given.verb == "logs":
        engine.logs(names)
    elif given.verb == "run":
        run = argparse.ArgumentParser(prog="docker compose run")
        run.add_argument("--rm", action="store_true")
        run.add_argument("--no-TTY", "-T", action="store_true")
        run.add_argument("--no-deps", action="store_true")
        run.add_argument("--env", "-e", action="append", default=[])
        run.add_argument("--volume", "-v", action="append", default=[])
        run.add_argument("service")
        run.add_argument("words", nargs=argparse.REMAINDER)
        wanted = run.parse_args(rest)
        return engine.run(wanted.service, wanted.words, wanted.env, wanted.volume, not wanted.no_deps)
    elif given.verb == "exec":
        words = [word for word in rest if word not in ("-T", "--no-TTY")]
        return engine.execute(words[0], words[1:])
    else:
        raise SystemExit(f"docker compose {given.verb}: not imitated here")
    return 0


if __name__ == "__main__":
    if sys.argv[1:2] == ["compose"]:
        sys.exit(compose(sys.argv[2:]))
    raise SystemExit(f"docker {' '.join(sys.argv[1:3])}: not imitated here")

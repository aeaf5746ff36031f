# step.sh NAME COMMAND...: run a step of `make test` and note its seconds in _runs/timing.
name=$1
shift
start=$(date +%s)
"$@"
code=$?
printf '%6d  %s\n' "$(($(date +%s) - start))" "$name" > "_runs/timing/$(date +%s%N)"
exit $code

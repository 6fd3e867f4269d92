//go:build tools

// Package tools pins the Pulumi CLI that scripts/setup.mjs builds where no published one can be had.
package tools

import _ "github.com/pulumi/pulumi/pkg/v3/cmd/pulumi"

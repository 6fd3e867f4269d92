import type { Resource } from "../support/pack-process";

/** Resources as a stack has them, about one kilobyte of inputs each; one in ten carries a policy. */
export function typicalResources(count: number): readonly Resource[] {
    return Array.from({ length: count }, (_, index) => (index % 10 === 0 ? rolePolicy(index) : bucket(index)));
}

function bucket(index: number): Resource {
    return {
        type: "aws:s3/bucket:Bucket",
        name: `receipts-${index}`,
        props: {
            bucket: `payments-receipts-${index}`,
            forceDestroy: false,
            tags: Object.fromEntries(
                Array.from({ length: 12 }, (_, tag) => [`cost-centre-${tag}`, `payments-${index}-${tag}`]),
            ),
            lifecycleRules: [
                { enabled: true, prefix: "tmp/", expiration: { days: 30 }, tags: { purpose: "temporary files" } },
            ],
            serverSideEncryptionConfiguration: {
                rule: { applyServerSideEncryptionByDefault: { sseAlgorithm: "aws:kms" } },
            },
        },
    };
}

function rolePolicy(index: number): Resource {
    const statement = (n: number) => ({
        Sid: `Receipts${n}`,
        Effect: "Allow",
        Action: ["s3:GetObject", "s3:PutObject", "s3:ListBucket"],
        Resource: [`arn:aws:s3:::payments-receipts-${n}`, `arn:aws:s3:::payments-receipts-${n}/*`],
    });
    return {
        type: "aws:iam/rolePolicy:RolePolicy",
        name: `access-${index}`,
        props: {
            role: "payments-task",
            policy: JSON.stringify({ Version: "2012-10-17", Statement: [0, 1, 2, 3].map(statement) }),
        },
    };
}

// Which place does a requirement speak of? The gap's: each option takes the region along, to be asked for its coverage.
import type { Gap, Requirement, RequirementOption } from '../../chain/gap.ts';

export type RegionalOption = RequirementOption & { region: string };
export type RegionalRequirement = Omit<Requirement, 'options'> & { options: RegionalOption[] };

export const requirementsOf = ({ region, requirements }: Gap): RegionalRequirement[] =>
  requirements.map((requirement) => ({
    ...requirement,
    options: requirement.options.map((option) => ({ ...option, region })),
  }));

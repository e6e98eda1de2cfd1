using Wardmote.Access;
using Wardmote.Platform.Common;

namespace Wardmote.Performance;

/// <summary>Whose values a person may enter and approve: their own indicators', or with the right role everybody's.</summary>
public static class PerformanceAccess
{
    extension(IndicatorDefinition definition)
    {
        /// <summary>Whether that user answers for its values: as collector, owner or deputy.</summary>
        public bool IsOf(Guid? userId) => userId is not null && (definition.Collector?.UserId == userId || definition.Owner?.UserId == userId || definition.Deputy?.UserId == userId);

        /// <summary>Who is asked for its values: the collector, or the owner; none where nobody is named.</summary>
        public PersonName? AskedPerson => definition.Collector ?? definition.Owner;
    }

    extension(CurrentUser user)
    {
        public bool MayEnter(Indicator indicator) => user.May(Permission.RunRounds) || (user.May(Permission.EnterValues) && indicator.Definition.IsOf(user.UserId));

        /// <summary>Refuses somebody who does not answer for the indicator.</summary>
        public void MustEnter(Indicator indicator)
        {
            user.Must(Permission.EnterValues);
            if (!user.MayEnter(indicator))
            {
                throw new ForbiddenException($"{indicator.Code} is not yours: its values are entered by {indicator.Definition.AskedPerson?.Name ?? "whoever runs the round"}. Ask the performance officer if that is wrong.");
            }
        }

        public bool MayApprove(Indicator indicator) =>
            user.May(Permission.ApproveValues) || (user.UserId is not null && indicator.Definition.Approver?.UserId == user.UserId && user.May(Permission.EnterValues));

        public void MustApprove(Indicator indicator)
        {
            if (!user.MayApprove(indicator))
            {
                throw new ForbiddenException(user.WhyNot);
            }
        }
    }
}

using Wardmote.Access;
using Wardmote.Plans.Progress;
using Wardmote.Platform.Common;

namespace Wardmote.Plans;

/// <summary>Who may see and change a plan in which state: a reading belongs to those who read files, a kept plan to those who work on it.</summary>
public static class PlanAccess
{
    extension(CurrentUser user)
    {
        public bool MaySee(Plan plan) => user.May(plan.State == PlanState.BeingReviewed ? Permission.CheckFiles : Permission.ViewPlans);

        /// <summary>A reading that is not kept yet does not exist for those who only view plans.</summary>
        public void MustSee(Plan plan)
        {
            if (!user.MaySee(plan))
            {
                throw new NotFoundException("The plan");
            }
        }

        /// <summary>Boards and calendars are of plans that are kept: a reading has no progress yet.</summary>
        public void MustSeeRunning(PlanHead plan)
        {
            user.Must(Permission.ViewPlans);
            if (plan.State == PlanState.BeingReviewed)
            {
                throw new NotFoundException("The plan");
            }
        }

        /// <summary>Whether the person may correct something for which a kept plan asks this permission.</summary>
        public bool MayCorrect(Plan plan, Permission whenKept) => plan.State.IsOpen && user.May(Needed(plan, whenKept));

        public void MustCorrect(Plan plan, Permission whenKept) => user.Must(Needed(plan, whenKept));
    }

    private static Permission Needed(Plan plan, Permission whenKept) => plan.State == PlanState.BeingReviewed ? Permission.CheckFiles : whenKept;
}
